const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundle
} from "./chunk-LNOCSHYX.js";
import "./chunk-GSZTQ5W2.js";
import "./chunk-OH2KHX3H.js";
import "./chunk-KKIT54TF.js";
import "./chunk-ED6RYBJ5.js";
import "./chunk-EMNEU4AC.js";
import "./chunk-NB3RDDPZ.js";
import "./chunk-WYKFHOBZ.js";
import "./chunk-EUK4MMNH.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  bundle
};
