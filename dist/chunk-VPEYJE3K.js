const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  findScenarios,
  replay,
  runRecording
} from "./chunk-T72WEPEJ.js";
import "./chunk-F7YJCBNP.js";
import "./chunk-K3OU7U3J.js";
import "./chunk-757RHACM.js";
import "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  findScenarios,
  replay,
  runRecording
};
