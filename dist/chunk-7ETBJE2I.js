const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-OA2KFIBH.js";
import "./chunk-VXSE7NGS.js";
import "./chunk-KLMQIN5E.js";
import "./chunk-JA2EPTM4.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-PR7TSHM5.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
