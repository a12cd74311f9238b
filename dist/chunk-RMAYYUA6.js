const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-ZYVU2DE2.js";
import "./chunk-UHWTV6QK.js";
import "./chunk-HN725IEM.js";
import "./chunk-FRY24ZKL.js";
import "./chunk-3MRCC5AJ.js";
import "./chunk-M7ZSGQTC.js";
import "./chunk-6R6EZKQE.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-UKKMPVWW.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  submit
};
