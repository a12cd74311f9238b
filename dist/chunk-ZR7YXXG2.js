const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-UIJLUQSH.js";
import "./chunk-RZW3HD3V.js";
import "./chunk-OFMN3BX4.js";
import "./chunk-755XJAKA.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-YQ7O3B5D.js";
import "./chunk-XNJYYXYU.js";
import "./chunk-HUKNMB57.js";
import "./chunk-OE6E3N7J.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
