const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  findScenarios,
  replay,
  runRecording
} from "./chunk-N4HDHOWZ.js";
import "./chunk-F7YJCBNP.js";
import "./chunk-EWUCIW62.js";
import "./chunk-VHNW7KBJ.js";
import "./chunk-EUK4MMNH.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  findScenarios,
  replay,
  runRecording
};
