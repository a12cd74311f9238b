const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  RegistryClient
} from "./chunk-QB3XVQGM.js";
import "./chunk-PHFJW4CE.js";
import "./chunk-Y6NEBK2Y.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  RegistryClient
};
