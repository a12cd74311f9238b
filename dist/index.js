const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-R57TMN4G.js";
import "./chunk-SCNRNWYB.js";
import {
  allRules
} from "./chunk-ZKPXRP24.js";
import "./chunk-WYKFHOBZ.js";
import "./chunk-DYVXJIID.js";
import "./chunk-VHNW7KBJ.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-EUK4MMNH.js";
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
