const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-TINWMDOT.js";
import "./chunk-SZN44MPG.js";
import "./chunk-4LXN4QPL.js";
import "./chunk-OPZSFXB6.js";
import "./chunk-VTPSGSFR.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  allRules
};
