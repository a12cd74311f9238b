const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./pipeline.js";
import "./bundle-out-dir.js";
import {
  allRules
} from "./rules.js";
import "./replay-rules.js";
import "./bundle-rules.js";
import "./json-read.js";
import "./publish-rules.js";
import {
  Linter,
  ManifestNotFound,
  formats,
  lint,
  readKonnector
} from "./lint.js";
import "./diagnostics-exit-code.js";
import "./spdx-license-ids.js";
import "./runtime.js";
export {
  Linter,
  ManifestNotFound,
  allRules,
  formats,
  lint,
  readKonnector,
  runPipeline
};
