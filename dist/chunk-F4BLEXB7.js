const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-OYQ7GU25.js";
import "./chunk-METMP3J7.js";
import "./chunk-T5FAOF4X.js";
import "./chunk-KUSOXN5D.js";
import "./chunk-7C4RJKTI.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  allRules
};
