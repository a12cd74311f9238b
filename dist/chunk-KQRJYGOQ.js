const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-IMCRA2YX.js";
import "./chunk-EUPSDCCC.js";
import "./chunk-SNLCSQYW.js";
import "./chunk-CUN4TVUA.js";
import "./chunk-YK45BTT5.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
