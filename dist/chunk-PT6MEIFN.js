const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  findScenarios,
  replay,
  runRecording
} from "./chunk-RLOS37TX.js";
import "./chunk-F7YJCBNP.js";
import "./chunk-UOQQ554Y.js";
import "./chunk-4UPSBDWV.js";
import "./chunk-6Z7ET6ED.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  findScenarios,
  replay,
  runRecording
};
