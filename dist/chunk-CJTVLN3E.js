const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundle
} from "./chunk-VQV7ELVZ.js";
import "./chunk-MUAOIFZU.js";
import "./chunk-HEKPAKUY.js";
import "./chunk-KKIT54TF.js";
import "./chunk-ED6RYBJ5.js";
import "./chunk-EMNEU4AC.js";
import "./chunk-NB3RDDPZ.js";
import "./chunk-WRXT3NN6.js";
import "./chunk-NA3BD26Z.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  bundle
};
