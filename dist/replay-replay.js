import {
  replay
} from "./replay.js";
import {
  findScenarios
} from "./replay-replay-exchange-text.js";
import "./jsonc-parser.js";
import "./replay-replay-job-output.js";
import "./cozy-mime-types.js";
import "./replay-printable.js";
import "./semver-subset.js";
import "./semver-range.js";
import "./sandbox.js";
import "./dist.js";
import "./sandbox-limits.js";
import "./replay-rules.js";
import "./cozy-build-files.js";
import "./process-group.js";
import "./json-read.js";
import "./lint.js";
import "./text-escape.js";
export {
  findScenarios,
  replay
};
