const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-W25M57BZ.js";
import "./chunk-SRRSQJND.js";
import {
  allRules
} from "./chunk-D3O6TYTH.js";
import "./chunk-LEXV3LYX.js";
import "./chunk-WX3R7RJG.js";
import "./chunk-37KU5VV5.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-Y4FF2QAW.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  ManifestNotFound,
  allRules,
  formats,
  lint,
  prepareOptions,
  readKonnector,
  runPipeline
};
