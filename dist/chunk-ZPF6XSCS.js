const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-CERHDETP.js";
import "./chunk-CZAM7SW5.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-FR76ZHMI.js";
import "./chunk-5SHWMHBQ.js";
import "./chunk-KAP7CBG5.js";
import "./chunk-GIII3CEN.js";
import "./chunk-ZMWVCN26.js";
import "./chunk-HUKNMB57.js";
import "./chunk-MBW5XIT2.js";
import "./chunk-33K4BYVA.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
