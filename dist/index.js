const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-O4YNINNY.js";
import "./chunk-4UEQVW4N.js";
import {
  allRules
} from "./chunk-6S4I6ZZC.js";
import "./chunk-FHJHDQQG.js";
import "./chunk-MEKOECKR.js";
import "./chunk-KV5MFEXY.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-KPIGEMG2.js";
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
