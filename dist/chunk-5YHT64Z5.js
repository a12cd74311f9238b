const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  BuildNotFound,
  readBuild,
  readBuildFiles,
  sameFiles,
  sha256
} from "./chunk-7XT44EP3.js";
import "./chunk-Z255BEYB.js";
import "./chunk-IX3DX6FJ.js";
import "./chunk-IJ5RLOZW.js";
import "./chunk-HUKNMB57.js";
import "./chunk-OSIZ4MZF.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  BuildNotFound,
  readBuild,
  readBuildFiles,
  sameFiles,
  sha256
};
