const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-6RFWO5A3.js";
import "./chunk-ELBTILXN.js";
import "./chunk-IJ4BGKU5.js";
import "./chunk-HMT7JAEH.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-7C4RJKTI.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
