const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-7TQQM4KC.js";
import "./chunk-VGQG62YI.js";
import "./chunk-FA6V72CN.js";
import "./chunk-DBXEDVC5.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-HVDJNWNQ.js";
import "./chunk-6MNBGQLD.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-F43RAD7A.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
