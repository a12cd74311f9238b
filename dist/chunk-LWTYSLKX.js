const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  RegistryClient
} from "./chunk-WEGMW2FF.js";
import "./chunk-PORJTOAV.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-IT4PHDA5.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  RegistryClient
};
