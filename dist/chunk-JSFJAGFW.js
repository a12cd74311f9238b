const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  placeOf,
  stringAt,
  versionOf
} from "./chunk-EYONC5WX.js";
import "./chunk-UNABHYWL.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-WPC4RHWX.js";
import "./chunk-IX3DX6FJ.js";
import "./chunk-IJ5RLOZW.js";
import "./chunk-HUKNMB57.js";
import "./chunk-OSIZ4MZF.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  placeOf,
  stringAt,
  versionOf
};
