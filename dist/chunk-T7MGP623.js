const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  findScenarios,
  replay,
  runRecording
} from "./chunk-4TLAKJ3J.js";
import "./chunk-F7YJCBNP.js";
import "./chunk-5J5L5P6P.js";
import "./chunk-75EXSJHH.js";
import "./chunk-C32NDZJP.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  findScenarios,
  replay,
  runRecording
};
