const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-QL5GPCXV.js";
import "./chunk-HXXKJLG5.js";
import "./chunk-PBDKBDVW.js";
import "./chunk-PF6PCA5G.js";
import "./chunk-Y6NEBK2Y.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  allRules
};
