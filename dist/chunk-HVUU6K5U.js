const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-GXAEBSPM.js";
import "./chunk-4HKG273I.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-M2JFXUAM.js";
import "./chunk-LRCLIFRY.js";
import "./chunk-VBXY7NZX.js";
import "./chunk-276HIW4O.js";
import "./chunk-6BRH2HUJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
