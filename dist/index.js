const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-WGRXLLJ5.js";
import {
  allRules
} from "./chunk-3RX56AV4.js";
import "./chunk-XASN2HVC.js";
import "./chunk-M2TFRHOM.js";
import "./chunk-4MK6EB4E.js";
import "./chunk-757RHACM.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
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
