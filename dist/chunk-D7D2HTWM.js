const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-D3O6TYTH.js";
import "./chunk-LEXV3LYX.js";
import "./chunk-WX3R7RJG.js";
import "./chunk-37KU5VV5.js";
import "./chunk-Y4FF2QAW.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  allRules
};
