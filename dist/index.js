const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-2V6RLVUG.js";
import "./chunk-O7YTJBSD.js";
import {
  allRules
} from "./chunk-VKTQ4WMJ.js";
import "./chunk-IMQILCXP.js";
import "./chunk-XVF6NWCP.js";
import "./chunk-TYV47BI4.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-U7XEO6VX.js";
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
