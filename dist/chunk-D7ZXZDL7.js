const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-OSBHAM5T.js";
import "./chunk-GZKAQ7R6.js";
import "./chunk-BOD2LS6A.js";
import "./chunk-NIPTIG7L.js";
import "./chunk-I5PP66ZK.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  allRules
};
