const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-7TP7R6KR.js";
import "./chunk-SIBKQBIN.js";
import "./chunk-SZW3KSD5.js";
import "./chunk-QC75IBUK.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-WH3C4EAQ.js";
import "./chunk-C2RFLRTM.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-KPIGEMG2.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
