import {
  replay
} from "./replay-replay-record-keep.js";
import {
  findScenarios
} from "./replay-replay-recording.js";
import "./jsonc-parser.js";
import "./replay-replay-job-output.js";
import "./cozy-mime-types.js";
import "./replay-printable.js";
import "./sandbox.js";
import "./dist.js";
import "./sandbox-process-group.js";
import "./replay-rules.js";
import "./sandbox-limits.js";
import "./cozy-build-files.js";
import "./json-read.js";
import "./lint.js";
import "./text-escape.js";
export {
  findScenarios,
  replay
};
