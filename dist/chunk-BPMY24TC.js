const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-RB4JUNLX.js";
import "./chunk-LISQP526.js";
import "./chunk-TSEXHV2I.js";
import "./chunk-OPGDYBQR.js";
import "./chunk-Y4FF2QAW.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
