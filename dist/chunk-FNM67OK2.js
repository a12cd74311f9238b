const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  findScenarios,
  replay,
  runRecording
} from "./chunk-AAE3PBBV.js";
import "./chunk-F7YJCBNP.js";
import "./chunk-TFXI3YDV.js";
import "./chunk-PF6PCA5G.js";
import "./chunk-Y6NEBK2Y.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  findScenarios,
  replay,
  runRecording
};
