const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  compareBuilds,
  comparisonText,
  overBudget
} from "./chunk-LW5MNUYV.js";
import "./chunk-FHCORELM.js";
import "./chunk-HHWTV56D.js";
import "./chunk-RHN5KH5C.js";
import "./chunk-7C4RJKTI.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  compareBuilds,
  comparisonText,
  overBudget
};
