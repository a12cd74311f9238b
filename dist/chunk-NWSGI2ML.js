const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundle
} from "./chunk-XKQ7G5OC.js";
import "./chunk-UNABHYWL.js";
import "./chunk-F53RU2YB.js";
import "./chunk-WSLTI3RG.js";
import "./chunk-LW5MNUYV.js";
import "./chunk-FHCORELM.js";
import "./chunk-HHWTV56D.js";
import "./chunk-RHN5KH5C.js";
import "./chunk-B53I5K53.js";
import "./chunk-6QQ6ZQYT.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  bundle
};
