const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-KRE5KTTG.js";
import "./chunk-ERG6L4SV.js";
import "./chunk-E4C2K35G.js";
import "./chunk-OCX7PNI6.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-BQNLFUQ2.js";
import "./chunk-7SDLJJUD.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-RHAWXBX2.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
