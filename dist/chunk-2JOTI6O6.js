const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-CZHLRBEY.js";
import "./chunk-UHWTV6QK.js";
import "./chunk-HN725IEM.js";
import "./chunk-SNBS6QYJ.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-UKKMPVWW.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
