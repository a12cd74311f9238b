const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-RPEB3POQ.js";
import "./chunk-HHTGSDBX.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-MV7W7SI6.js";
import "./chunk-VGXETXEW.js";
import "./chunk-ZPRZ7R76.js";
import "./chunk-ZZZUWTZN.js";
import "./chunk-NA3BD26Z.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
