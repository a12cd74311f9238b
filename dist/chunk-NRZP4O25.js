const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-JHRQKQ3X.js";
import "./chunk-KCO2QUPY.js";
import "./chunk-TGXUA4D4.js";
import "./chunk-6XTHUF66.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-OYBHPUDX.js";
import "./chunk-BWQSQC4Y.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-I5PP66ZK.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
