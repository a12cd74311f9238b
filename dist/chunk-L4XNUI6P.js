const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  BuildNotFound,
  buildOf,
  digestOf,
  readBuild,
  readBuildFiles,
  sameFiles
} from "./chunk-XJU5QGWW.js";
import "./chunk-LQTAR6N7.js";
import "./chunk-HPL66YD5.js";
import "./chunk-6BRH2HUJ.js";
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
