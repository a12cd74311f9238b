const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-625B57GR.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-RZW3HD3V.js";
import "./chunk-755XJAKA.js";
import "./chunk-WAIF5HAJ.js";
import "./chunk-SCTJTGOD.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-YQ7O3B5D.js";
import "./chunk-XNJYYXYU.js";
import "./chunk-HUKNMB57.js";
import "./chunk-OE6E3N7J.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
