const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-PLSSEMZ4.js";
import "./chunk-76IC6VF3.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-D4IOD66E.js";
import "./chunk-Q7QKUZHT.js";
import "./chunk-S27BA5W4.js";
import "./chunk-LJYZB4BJ.js";
import "./chunk-VB2QJXAB.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
