const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundle
} from "./chunk-2Y7E5FIC.js";
import "./chunk-UNABHYWL.js";
import "./chunk-IONRYDNL.js";
import "./chunk-HEKPAKUY.js";
import "./chunk-F3LNLPG7.js";
import "./chunk-ED6RYBJ5.js";
import "./chunk-EMNEU4AC.js";
import "./chunk-NB3RDDPZ.js";
import "./chunk-GZKAQ7R6.js";
import "./chunk-I5PP66ZK.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  bundle
};
