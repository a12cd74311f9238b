const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  main
} from "./chunk-6BRH2HUJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  main
};
