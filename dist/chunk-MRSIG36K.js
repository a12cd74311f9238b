const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  BuildNotFound,
  readBuild,
  readBuildFiles,
  sameFiles,
  sha256
} from "./chunk-C7VQ5BZ2.js";
import "./chunk-YQ7O3B5D.js";
import "./chunk-XNJYYXYU.js";
import "./chunk-HUKNMB57.js";
import "./chunk-OE6E3N7J.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  BuildNotFound,
  readBuild,
  readBuildFiles,
  sameFiles,
  sha256
};
