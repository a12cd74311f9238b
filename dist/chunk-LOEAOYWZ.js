const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  RegistryClient
} from "./chunk-HVDJNWNQ.js";
import "./chunk-6MNBGQLD.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-F43RAD7A.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  RegistryClient
};
