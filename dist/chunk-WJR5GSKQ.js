const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  RegistryClient
} from "./chunk-KXH2JIVA.js";
import "./chunk-MOJUI4ZU.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-PWXDIMM4.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  RegistryClient
};
