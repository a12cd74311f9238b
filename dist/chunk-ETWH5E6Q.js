const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  findScenarios,
  replay,
  runRecording
} from "./chunk-UWF6IKNV.js";
import "./chunk-F7YJCBNP.js";
import "./chunk-6HDLKW2F.js";
import "./chunk-FEVVWZ4M.js";
import "./chunk-VB2QJXAB.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  findScenarios,
  replay,
  runRecording
};
