const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-ACIP7OA4.js";
import "./chunk-SMUC6LYM.js";
import "./chunk-RMM7SFZ7.js";
import "./chunk-YZGFG6X2.js";
import "./chunk-EUK4MMNH.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
