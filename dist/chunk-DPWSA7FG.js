const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-7NOSZ3RX.js";
import "./chunk-RTJO5OB3.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-D23MJMCD.js";
import "./chunk-WO3Z3UGX.js";
import "./chunk-6BPXDBHI.js";
import "./chunk-WS7MWROW.js";
import "./chunk-6Z7ET6ED.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
