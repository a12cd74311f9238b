const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-VKTQ4WMJ.js";
import "./chunk-IMQILCXP.js";
import "./chunk-XVF6NWCP.js";
import "./chunk-TYV47BI4.js";
import "./chunk-U7XEO6VX.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  allRules
};
