const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-QQ5YI2RQ.js";
import "./chunk-436ODWVK.js";
import "./chunk-PM4Q55FF.js";
import "./chunk-C6JDHWZU.js";
import "./chunk-WDL2L6PA.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  allRules
};
