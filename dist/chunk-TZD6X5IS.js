const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-IYCC6XSO.js";
import "./chunk-77ZWJ4XI.js";
import "./chunk-DENVYYJG.js";
import "./chunk-KN2BCXJ6.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-BUHTENOI.js";
import "./chunk-COABF2UV.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-VTPSGSFR.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
