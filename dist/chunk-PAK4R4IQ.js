const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-LPTQUHFR.js";
import "./chunk-AHDKTK65.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-HBS72NDA.js";
import "./chunk-FHKRSEE5.js";
import "./chunk-UPYRXFB7.js";
import "./chunk-32C572FC.js";
import "./chunk-U7XEO6VX.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
