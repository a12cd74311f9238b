const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  findScenarios,
  replay,
  runRecording
} from "./chunk-OYM5NO75.js";
import "./chunk-F7YJCBNP.js";
import "./chunk-W6K2EX3V.js";
import "./chunk-5D55ZCD2.js";
import "./chunk-GKYJV43V.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  findScenarios,
  replay,
  runRecording
};
