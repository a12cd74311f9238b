const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  placeOf,
  stringAt,
  versionOf
} from "./chunk-NJUQJDYB.js";
import "./chunk-UNABHYWL.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-GAFIXFLZ.js";
import "./chunk-F43RAD7A.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  placeOf,
  stringAt,
  versionOf
};
