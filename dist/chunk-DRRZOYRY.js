const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-MQ3UG426.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-LYMRXH3T.js";
import "./chunk-U7XOQ4UH.js";
import "./chunk-BJCB3ZD4.js";
import "./chunk-CM4ASFNJ.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-DVU5X2KA.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
