const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-3HPMGIWZ.js";
import "./chunk-26Q77PPK.js";
import "./chunk-D4IOD66E.js";
import "./chunk-Q7QKUZHT.js";
import "./chunk-VB2QJXAB.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
