const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-WSYXGJM3.js";
import "./chunk-7LCNYCVW.js";
import "./chunk-5FBNGRSN.js";
import "./chunk-HSLC7ISK.js";
import "./chunk-LVIBW2HC.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
