const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  pretty
} from "./chunk-OE6E3N7J.js";
import "./chunk-CQPF5Z3R.js";
export {
  pretty
};
