const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-6IWFJHZ6.js";
import "./chunk-YQJDDK7G.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-7LCNYCVW.js";
import "./chunk-HSLC7ISK.js";
import "./chunk-NNFORGQ4.js";
import "./chunk-5AFFNMVU.js";
import "./chunk-LVIBW2HC.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
