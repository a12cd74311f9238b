const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundle
} from "./chunk-NBJT63JV.js";
import "./chunk-D4BGXWIC.js";
import "./chunk-LQTAR6N7.js";
import "./chunk-KKIT54TF.js";
import "./chunk-ED6RYBJ5.js";
import "./chunk-EMNEU4AC.js";
import "./chunk-NB3RDDPZ.js";
import "./chunk-HPL66YD5.js";
import "./chunk-4YMRVFN3.js";
import "./chunk-ZMWVCN26.js";
import "./chunk-HUKNMB57.js";
import "./chunk-MBW5XIT2.js";
import "./chunk-33K4BYVA.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  bundle
};
