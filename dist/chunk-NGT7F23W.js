const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  BuildNotFound,
  buildOf,
  readBuild,
  readBuildFiles,
  sameFiles,
  sha256
} from "./chunk-76E47ZOH.js";
import "./chunk-HEKPAKUY.js";
import "./chunk-RHAWXBX2.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  BuildNotFound,
  buildOf,
  readBuild,
  readBuildFiles,
  sameFiles,
  sha256
};
