const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  closestMatch,
  leven
} from "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  closestMatch,
  leven as default
};
