const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  findScenarios,
  replay,
  runRecording
} from "./chunk-H7T2EVUZ.js";
import "./chunk-F7YJCBNP.js";
import "./chunk-ZVHEXVEU.js";
import "./chunk-734QP23F.js";
import "./chunk-6BRH2HUJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  findScenarios,
  replay,
  runRecording
};
