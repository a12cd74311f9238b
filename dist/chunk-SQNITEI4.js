const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-7THBYYX2.js";
import "./chunk-MT7KCWKG.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-4CNJSDSN.js";
import "./chunk-MKZ2MET6.js";
import "./chunk-KXH2JIVA.js";
import "./chunk-MOJUI4ZU.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-PWXDIMM4.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
