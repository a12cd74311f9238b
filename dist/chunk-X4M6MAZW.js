const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-AFLWOAJO.js";
import "./chunk-ZNK3LQGB.js";
import "./chunk-IIPNSMPD.js";
import "./chunk-NTNSUBXV.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-SASKD34G.js";
import "./chunk-VQ2RF4VT.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-6QQ6ZQYT.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
