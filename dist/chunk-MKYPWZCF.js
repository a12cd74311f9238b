const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-JIYQPC3W.js";
import "./chunk-BJIDABFL.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-I5N3IJNJ.js";
import "./chunk-CSIOYJDL.js";
import "./chunk-453FELTR.js";
import "./chunk-LWKAWQ7R.js";
import "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
