const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  findScenarios,
  replay,
  runRecording
} from "./chunk-LZW5IZZI.js";
import "./chunk-F7YJCBNP.js";
import "./chunk-DNUC2Z6L.js";
import "./chunk-YABSYW7K.js";
import "./chunk-YK45BTT5.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  findScenarios,
  replay,
  runRecording
};
