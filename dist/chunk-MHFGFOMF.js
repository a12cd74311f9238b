const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-YM4R23BN.js";
import "./chunk-C2CKSLQP.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-VPM7YU7V.js";
import "./chunk-6NQYQHUF.js";
import "./chunk-ASG4UFFQ.js";
import "./chunk-NW5PVQIH.js";
import "./chunk-C32NDZJP.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
