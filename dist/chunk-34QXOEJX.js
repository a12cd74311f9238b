const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  pretty
} from "./chunk-P4UIXRUR.js";
import "./chunk-CQPF5Z3R.js";
export {
  pretty
};
