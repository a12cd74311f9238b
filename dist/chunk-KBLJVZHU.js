const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-4KMV5SFR.js";
import "./chunk-5RYO6C5L.js";
import "./chunk-FUBBBHKA.js";
import "./chunk-Q65VRDFG.js";
import "./chunk-Y6NEBK2Y.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
