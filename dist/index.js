const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-AH64WCVM.js";
import "./chunk-SGKGDQ2T.js";
import {
  allRules
} from "./chunk-F5XQ46DN.js";
import "./chunk-HPL66YD5.js";
import "./chunk-AT2ORBC2.js";
import "./chunk-3HDHHDNJ.js";
import "./chunk-FEVVWZ4M.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-VB2QJXAB.js";
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
