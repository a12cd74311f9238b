const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-XSB2L7XM.js";
import "./chunk-EV2HJZSH.js";
import {
  allRules
} from "./chunk-TINWMDOT.js";
import "./chunk-SZN44MPG.js";
import "./chunk-4LXN4QPL.js";
import "./chunk-OPZSFXB6.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-VTPSGSFR.js";
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
