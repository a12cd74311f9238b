const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-A4KBITKT.js";
import "./chunk-EBIA2PKO.js";
import {
  allRules
} from "./chunk-HRRYFQDN.js";
import "./chunk-6JX6SDXS.js";
import "./chunk-K73PSBA5.js";
import "./chunk-SWHXPTQB.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-UKKMPVWW.js";
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
