const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  findScenarios,
  replay,
  runRecording
} from "./chunk-T7O3AHNB.js";
import "./chunk-F7YJCBNP.js";
import "./chunk-EQV72Z5Y.js";
import "./chunk-YQ7O3B5D.js";
import "./chunk-XNJYYXYU.js";
import "./chunk-HUKNMB57.js";
import "./chunk-OE6E3N7J.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  findScenarios,
  replay,
  runRecording
};
