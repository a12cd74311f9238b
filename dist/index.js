const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-IPCURAM6.js";
import "./chunk-EKSEME7S.js";
import {
  allRules
} from "./chunk-QHPQUV4N.js";
import "./chunk-WRXT3NN6.js";
import "./chunk-5JBIDABO.js";
import "./chunk-RRLTF6BR.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-NA3BD26Z.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  ManifestNotFound,
  allRules,
  formats,
  lint,
  prepareOptions,
  readKonnector,
  runPipeline
};
