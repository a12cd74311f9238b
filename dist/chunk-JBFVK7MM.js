const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-4GVE7UQH.js";
import "./chunk-RKTUXCYB.js";
import "./chunk-MV7W7SI6.js";
import "./chunk-VGXETXEW.js";
import "./chunk-NA3BD26Z.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
