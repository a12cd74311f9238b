const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  RegistryClient
} from "./chunk-YG4SA5E4.js";
import "./chunk-O2XDO3GF.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-IX3DX6FJ.js";
import "./chunk-IJ5RLOZW.js";
import "./chunk-HUKNMB57.js";
import "./chunk-OSIZ4MZF.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  RegistryClient
};
