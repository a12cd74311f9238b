const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-I52RY6PO.js";
import "./chunk-LA6ZUBNZ.js";
import "./chunk-YYXBDP6T.js";
import "./chunk-EDHFKPGK.js";
import "./chunk-PWXDIMM4.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  allRules
};
