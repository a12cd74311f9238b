const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-TYSEAHQG.js";
import "./chunk-LHBKRTVK.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-RMM7SFZ7.js";
import "./chunk-YZGFG6X2.js";
import "./chunk-AZ7IYGFP.js";
import "./chunk-PYZOOKUN.js";
import "./chunk-EUK4MMNH.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
