const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-JZPVWRY2.js";
import "./chunk-BBSIDRNW.js";
import {
  allRules
} from "./chunk-KSMMJXSP.js";
import "./chunk-3YVH4FD7.js";
import "./chunk-GAFIXFLZ.js";
import "./chunk-IIKGJBB5.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-F43RAD7A.js";
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
