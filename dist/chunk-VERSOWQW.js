const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  RegistryClient
} from "./chunk-53RZOS6R.js";
import "./chunk-YVJS34MQ.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-I7WLBKET.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  RegistryClient
};
