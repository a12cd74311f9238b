const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  authentication,
  findRemote,
  isLoopback
} from "./chunk-6NQYQHUF.js";
import "./chunk-C32NDZJP.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  authentication,
  findRemote,
  isLoopback
};
