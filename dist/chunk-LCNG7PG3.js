const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-HVBVDQML.js";
import "./chunk-J3MEJER5.js";
import "./chunk-I3TBI3FL.js";
import "./chunk-BRZZDPRD.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-IX3DX6FJ.js";
import "./chunk-IJ5RLOZW.js";
import "./chunk-HUKNMB57.js";
import "./chunk-OSIZ4MZF.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
