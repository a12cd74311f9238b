const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  findScenarios,
  replay,
  runRecording
} from "./chunk-RT2F6U3C.js";
import "./chunk-F7YJCBNP.js";
import "./chunk-5T27C7II.js";
import "./chunk-FM2HPWUZ.js";
import "./chunk-LVIBW2HC.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  findScenarios,
  replay,
  runRecording
};
