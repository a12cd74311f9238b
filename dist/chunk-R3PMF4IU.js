const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-BZSAS6IR.js";
import "./chunk-KCO2QUPY.js";
import "./chunk-TGXUA4D4.js";
import "./chunk-CUDWI4CB.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-I5PP66ZK.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
