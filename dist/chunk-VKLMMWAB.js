const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-GR6XAEQ6.js";
import "./chunk-KDWHDPUK.js";
import "./chunk-ZZXKNPJG.js";
import "./chunk-LVG3IOYM.js";
import "./chunk-RHAWXBX2.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  allRules
};
