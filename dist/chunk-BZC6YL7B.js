const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  noticesName,
  noticesOf,
  packagesInNotices
} from "./chunk-DL5HNFO6.js";
import "./chunk-ODSHGN2L.js";
import "./chunk-PR7TSHM5.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  noticesName,
  noticesOf,
  packagesInNotices
};
