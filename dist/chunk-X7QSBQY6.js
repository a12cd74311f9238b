const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-5HWN47H7.js";
import "./chunk-M2JFXUAM.js";
import "./chunk-BQFD77ZH.js";
import "./chunk-LRCLIFRY.js";
import "./chunk-6BRH2HUJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
