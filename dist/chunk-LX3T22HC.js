const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-GM76LOFS.js";
import "./chunk-77ZWJ4XI.js";
import "./chunk-DENVYYJG.js";
import "./chunk-CHSKXVKN.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-VTPSGSFR.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
