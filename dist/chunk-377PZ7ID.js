const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-QHPQUV4N.js";
import "./chunk-WRXT3NN6.js";
import "./chunk-5JBIDABO.js";
import "./chunk-RRLTF6BR.js";
import "./chunk-NA3BD26Z.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  allRules
};
