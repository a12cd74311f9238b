const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-WXMJMHYW.js";
import {
  allRules
} from "./chunk-IN5B5LRM.js";
import "./chunk-HPL66YD5.js";
import "./chunk-25WIDXZY.js";
import "./chunk-HJT4KNFJ.js";
import "./chunk-4UPSBDWV.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-6Z7ET6ED.js";
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
