const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-ARZ6Y4DM.js";
import "./chunk-ZNK3LQGB.js";
import "./chunk-IIPNSMPD.js";
import "./chunk-VIEU5YGF.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-6QQ6ZQYT.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
