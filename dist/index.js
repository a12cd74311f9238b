import {
  AccessToken,
  DamagedToken
} from "./secrets-access-token.js";
import {
  runPipeline
} from "./pipeline.js";
import "./bundle-out-dir.js";
import "./sandbox.js";
import "./dist.js";
import {
  allRules
} from "./rules.js";
import "./bundle-rules.js";
import "./build-rule.js";
import "./sandbox-limits.js";
import "./replay-rules.js";
import "./cozy-build-files.js";
import "./secrets-mask.js";
import "./process-group.js";
import "./publish-rules.js";
import "./json-read.js";
import {
  Linter,
  ManifestNotFound,
  formats,
  lint,
  readKonnector
} from "./lint.js";
import {
  OperationalError,
  UsageError
} from "./text-escape.js";
export {
  AccessToken,
  DamagedToken,
  Linter,
  ManifestNotFound,
  OperationalError,
  UsageError,
  allRules,
  formats,
  lint,
  readKonnector,
  runPipeline
};
