const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-5IW23W2R.js";
import "./chunk-DGKLSS6S.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-TSEXHV2I.js";
import "./chunk-OPGDYBQR.js";
import "./chunk-V73MG65Z.js";
import "./chunk-UJPOSRRM.js";
import "./chunk-Y4FF2QAW.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
