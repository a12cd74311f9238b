const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-O22BC7XO.js";
import "./chunk-O5CC2CE5.js";
import {
  allRules
} from "./chunk-VT2ASSKB.js";
import "./chunk-ZBFGFUHM.js";
import "./chunk-TV4PVRQ7.js";
import "./chunk-HBDJW5JT.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-PR7TSHM5.js";
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
