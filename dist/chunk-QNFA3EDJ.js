const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-WDOZ5KQK.js";
import "./chunk-7PQN3EC2.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-SNLCSQYW.js";
import "./chunk-CUN4TVUA.js";
import "./chunk-DWEU7AXX.js";
import "./chunk-MANCBH3H.js";
import "./chunk-YK45BTT5.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
