const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-VNQV2AET.js";
import "./chunk-4NEOR27Z.js";
import "./chunk-JUJN7UWV.js";
import "./chunk-LEUQMFGJ.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-WHG36REV.js";
import "./chunk-7TX3WD6T.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-MXODZBOU.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
