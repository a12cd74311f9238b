const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  placeOf,
  stringAt,
  versionOf
} from "./chunk-QXIPHF7U.js";
import "./chunk-UNABHYWL.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-J5VWSVY4.js";
import "./chunk-IT4PHDA5.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  placeOf,
  stringAt,
  versionOf
};
