const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  findScenarios,
  replay,
  runRecording
} from "./chunk-SS2QJCIW.js";
import "./chunk-F7YJCBNP.js";
import "./chunk-IJJYT5O7.js";
import "./chunk-TYV47BI4.js";
import "./chunk-U7XEO6VX.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  findScenarios,
  replay,
  runRecording
};
