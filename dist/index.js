const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-IT7KRXM5.js";
import {
  allRules
} from "./chunk-SC334IBT.js";
import "./chunk-HPL66YD5.js";
import "./chunk-RH5K5U4Z.js";
import "./chunk-WMP6WZ5H.js";
import "./chunk-75EXSJHH.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-C32NDZJP.js";
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
