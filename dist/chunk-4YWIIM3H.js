const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  RegistryClient
} from "./chunk-SASKD34G.js";
import "./chunk-VQ2RF4VT.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-6QQ6ZQYT.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  RegistryClient
};
