const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  RegistryClient
} from "./chunk-V73MG65Z.js";
import "./chunk-UJPOSRRM.js";
import "./chunk-Y4FF2QAW.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  RegistryClient
};
