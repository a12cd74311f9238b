const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-7AZCQZO6.js";
import "./chunk-YP6WSCN4.js";
import {
  allRules
} from "./chunk-YESO2F6E.js";
import "./chunk-HPL66YD5.js";
import "./chunk-XL6D4JIC.js";
import "./chunk-EYCXBZ3E.js";
import "./chunk-YABSYW7K.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-YK45BTT5.js";
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
