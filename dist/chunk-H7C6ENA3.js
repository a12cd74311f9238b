const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-7DMCK6HY.js";
import "./chunk-ELBTILXN.js";
import "./chunk-IJ4BGKU5.js";
import "./chunk-K6Z7QMFV.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-QVXTH563.js";
import "./chunk-O2RF3R6U.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-7C4RJKTI.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
