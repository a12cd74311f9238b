import {
  replay
} from "./replay.js";
import "./cozy-mime-types.js";
import {
  findScenarios
} from "./replay-replay-recording.js";
import "./jsonc-parser.js";
import "./dist.js";
import "./replay-rules.js";
import "./cozy-build-files.js";
import "./lint.js";
import "./text-escape.js";
export {
  findScenarios,
  replay
};
