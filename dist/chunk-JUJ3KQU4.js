const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  RegistryClient
} from "./chunk-BJCB3ZD4.js";
import "./chunk-CM4ASFNJ.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-DVU5X2KA.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  RegistryClient
};
