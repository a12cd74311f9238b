const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  pretty
} from "./chunk-5YCP353S.js";
import "./chunk-CQPF5Z3R.js";
export {
  pretty
};
