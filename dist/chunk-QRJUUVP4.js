const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  RegistryClient
} from "./chunk-S27BA5W4.js";
import "./chunk-LJYZB4BJ.js";
import "./chunk-VB2QJXAB.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  RegistryClient
};
