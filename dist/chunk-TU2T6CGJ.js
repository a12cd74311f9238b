const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  main
} from "./chunk-IJ5RLOZW.js";
import "./chunk-CQPF5Z3R.js";
export {
  main
};
