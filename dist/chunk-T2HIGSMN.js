const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-LFM4IOP4.js";
import "./chunk-4YMRVFN3.js";
import "./chunk-LEZ6GEOX.js";
import "./chunk-XE2UC24B.js";
import "./chunk-ZMWVCN26.js";
import "./chunk-HUKNMB57.js";
import "./chunk-MBW5XIT2.js";
import "./chunk-33K4BYVA.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  allRules
};
