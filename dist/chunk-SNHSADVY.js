const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-3W4UJE4D.js";
import "./chunk-SUTUC66A.js";
import "./chunk-IX3DX6FJ.js";
import "./chunk-IJ5RLOZW.js";
import "./chunk-HUKNMB57.js";
import "./chunk-OSIZ4MZF.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  runPipeline
};
