const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-63QGDXRM.js";
import "./chunk-LYMRXH3T.js";
import "./chunk-U7XOQ4UH.js";
import "./chunk-V5BWMDCC.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-DVU5X2KA.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
