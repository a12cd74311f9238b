const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  placeOf,
  stringAt,
  versionOf
} from "./chunk-JLE6EI4M.js";
import "./chunk-Z5WS2A4E.js";
import "./chunk-WMP6WZ5H.js";
import "./chunk-C32NDZJP.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  placeOf,
  stringAt,
  versionOf
};
