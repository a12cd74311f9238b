const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-SC334IBT.js";
import "./chunk-RH5K5U4Z.js";
import "./chunk-WMP6WZ5H.js";
import "./chunk-75EXSJHH.js";
import "./chunk-C32NDZJP.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  allRules
};
