const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-5BPK6R4O.js";
import "./chunk-I5N3IJNJ.js";
import "./chunk-LDJCW4PM.js";
import "./chunk-CSIOYJDL.js";
import "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
