const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-KMBKXHVM.js";
import "./chunk-3EPCREYP.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-AOUEBMLD.js";
import "./chunk-UTUMZDTX.js";
import "./chunk-3BBUVZQX.js";
import "./chunk-AUS277SZ.js";
import "./chunk-GKYJV43V.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
