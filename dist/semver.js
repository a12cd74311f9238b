import {
  require_min_version
} from "./semver-range.js";
export default require_min_version();
