const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-IIBNDK7O.js";
import {
  allRules
} from "./chunk-WDMNGRQG.js";
import "./chunk-HPL66YD5.js";
import "./chunk-FVZ5LJQ5.js";
import "./chunk-BXPG5AEM.js";
import "./chunk-FM2HPWUZ.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-LVIBW2HC.js";
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
