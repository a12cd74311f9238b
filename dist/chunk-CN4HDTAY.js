const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-CNLRDLBF.js";
import "./chunk-ULFQWCF2.js";
import "./chunk-B6EVBVT6.js";
import "./chunk-ZL2RWITH.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-WEGMW2FF.js";
import "./chunk-PORJTOAV.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-IT4PHDA5.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
