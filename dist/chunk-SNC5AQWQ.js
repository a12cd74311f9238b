const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-FWPEFPB5.js";
import "./chunk-FR76ZHMI.js";
import "./chunk-QCJ6B47Y.js";
import "./chunk-5SHWMHBQ.js";
import "./chunk-ZMWVCN26.js";
import "./chunk-HUKNMB57.js";
import "./chunk-MBW5XIT2.js";
import "./chunk-33K4BYVA.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
