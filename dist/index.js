const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-5G35QIXA.js";
import "./chunk-F6Y5S6SK.js";
import {
  allRules
} from "./chunk-OYQ7GU25.js";
import "./chunk-METMP3J7.js";
import "./chunk-T5FAOF4X.js";
import "./chunk-KUSOXN5D.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-7C4RJKTI.js";
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
