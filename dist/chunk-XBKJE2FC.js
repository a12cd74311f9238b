const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-QN6PKFSJ.js";
import "./chunk-HLDKM62V.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-5RYO6C5L.js";
import "./chunk-Q65VRDFG.js";
import "./chunk-QB3XVQGM.js";
import "./chunk-PHFJW4CE.js";
import "./chunk-Y6NEBK2Y.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
