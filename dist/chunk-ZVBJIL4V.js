const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-LKQEEC6M.js";
import "./chunk-AOUEBMLD.js";
import "./chunk-EHR45HNY.js";
import "./chunk-UTUMZDTX.js";
import "./chunk-GKYJV43V.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
