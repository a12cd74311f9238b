const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  noticesName,
  noticesOf,
  packagesInNotices
} from "./chunk-DL5HNFO6.js";
import "./chunk-ODSHGN2L.js";
import "./chunk-IX3DX6FJ.js";
import "./chunk-IJ5RLOZW.js";
import "./chunk-HUKNMB57.js";
import "./chunk-OSIZ4MZF.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  noticesName,
  noticesOf,
  packagesInNotices
};
