const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-EH65LRK2.js";
import {
  allRules
} from "./chunk-QL5GPCXV.js";
import "./chunk-HPL66YD5.js";
import "./chunk-HXXKJLG5.js";
import "./chunk-PBDKBDVW.js";
import "./chunk-PF6PCA5G.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-Y6NEBK2Y.js";
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
