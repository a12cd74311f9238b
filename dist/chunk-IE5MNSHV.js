const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-LAV2DT2B.js";
import "./chunk-D23MJMCD.js";
import "./chunk-PJLRW3T3.js";
import "./chunk-WO3Z3UGX.js";
import "./chunk-6Z7ET6ED.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
