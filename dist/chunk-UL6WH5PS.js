const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  findScenarios,
  replay,
  runRecording
} from "./chunk-SW3G5QYC.js";
import "./chunk-F7YJCBNP.js";
import "./chunk-IIKGJBB5.js";
import "./chunk-F43RAD7A.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  findScenarios,
  replay,
  runRecording
};
