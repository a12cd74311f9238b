const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  BuildNotFound,
  buildOf,
  digestOf,
  readBuild,
  readBuildFiles,
  sameFiles
} from "./chunk-AMLYK3QD.js";
import "./chunk-OH2KHX3H.js";
import "./chunk-U7XEO6VX.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
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
