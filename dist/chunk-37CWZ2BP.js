const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  placeOf,
  stringAt,
  versionOf
} from "./chunk-D4OONMVZ.js";
import "./chunk-Z5WS2A4E.js";
import "./chunk-WX3R7RJG.js";
import "./chunk-Y4FF2QAW.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  placeOf,
  stringAt,
  versionOf
};
