const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  require_min_version
} from "./semver-range.js";
import "./runtime.js";
export default require_min_version();
