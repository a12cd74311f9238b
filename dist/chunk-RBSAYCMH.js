const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-Z7PDK5BD.js";
import "./chunk-TKAWKEO3.js";
import "./chunk-VJF3UIPQ.js";
import "./chunk-LLTPAZMU.js";
import "./chunk-I7WLBKET.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  allRules
};
