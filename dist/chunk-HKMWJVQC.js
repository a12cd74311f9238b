const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  placeOf,
  stringAt,
  versionOf
} from "./chunk-JL66KFCS.js";
import "./chunk-Z5WS2A4E.js";
import "./chunk-XVF6NWCP.js";
import "./chunk-U7XEO6VX.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  placeOf,
  stringAt,
  versionOf
};
