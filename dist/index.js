const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-7EG2UV5O.js";
import "./chunk-WXJTEYHH.js";
import {
  allRules
} from "./chunk-HWH2CF5D.js";
import "./chunk-ID4D75RW.js";
import "./chunk-J3PZPR4W.js";
import "./chunk-FCJXQ4HO.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-MXODZBOU.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
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
