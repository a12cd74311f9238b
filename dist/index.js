const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-WY2WNPMP.js";
import "./chunk-WWWUKCKB.js";
import {
  allRules
} from "./chunk-GR6XAEQ6.js";
import "./chunk-KDWHDPUK.js";
import "./chunk-ZZXKNPJG.js";
import "./chunk-LVG3IOYM.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-RHAWXBX2.js";
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
