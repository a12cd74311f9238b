const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-OL2DR2KA.js";
import "./chunk-2FKP3GDQ.js";
import "./chunk-AEBQXRIQ.js";
import "./chunk-HLACWLUO.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-MVYL2MQ3.js";
import "./chunk-UXIED3VP.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-DJFUFKSO.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
