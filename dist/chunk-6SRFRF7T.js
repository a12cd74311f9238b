const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  destinationsOf,
  printReport
} from "./chunk-U7XEO6VX.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  destinationsOf,
  printReport
};
