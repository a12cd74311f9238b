const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  require_min_version
} from "./chunk-Z5WS2A4E.js";
import "./chunk-CQPF5Z3R.js";
export default require_min_version();
