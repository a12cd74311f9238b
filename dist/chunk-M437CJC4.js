const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  findScenarios,
  replay,
  runRecording
} from "./chunk-PASUV3DJ.js";
import "./chunk-F7YJCBNP.js";
import "./chunk-C6JDHWZU.js";
import "./chunk-WDL2L6PA.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  findScenarios,
  replay,
  runRecording
};
