const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-MTNFZKMY.js";
import {
  allRules
} from "./chunk-NM2G4A5D.js";
import "./chunk-HPL66YD5.js";
import "./chunk-TIRRJNKA.js";
import "./chunk-U543LLTG.js";
import "./chunk-5D55ZCD2.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-GKYJV43V.js";
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
