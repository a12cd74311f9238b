const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-LCYLFVY7.js";
import {
  allRules
} from "./chunk-OX45ZVGM.js";
import "./chunk-HPL66YD5.js";
import "./chunk-EWBEXJLU.js";
import "./chunk-UZVVYX4I.js";
import "./chunk-734QP23F.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-6BRH2HUJ.js";
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
