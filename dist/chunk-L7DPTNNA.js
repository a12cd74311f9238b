const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  BuildNotFound,
  buildOf,
  digestOf,
  readBuild,
  readBuildFiles,
  sameFiles
} from "./chunk-GSZTQ5W2.js";
import "./chunk-OH2KHX3H.js";
import "./chunk-EUK4MMNH.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  BuildNotFound,
  buildOf,
  digestOf,
  readBuild,
  readBuildFiles,
  sameFiles
};
