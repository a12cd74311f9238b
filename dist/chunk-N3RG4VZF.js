const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-F5XQ46DN.js";
import "./chunk-AT2ORBC2.js";
import "./chunk-3HDHHDNJ.js";
import "./chunk-FEVVWZ4M.js";
import "./chunk-VB2QJXAB.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  allRules
};
