const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-WRXT3NN6.js";
import {
  publishRules
} from "./chunk-5JBIDABO.js";
import {
  replayRules
} from "./chunk-RRLTF6BR.js";
import {
  configRules,
  lintRules
} from "./chunk-NA3BD26Z.js";

// src/rules.ts
var allRules = [
  ...lintRules,
  ...bundleRules,
  ...replayRules,
  ...publishRules,
  ...configRules
];

export {
  allRules
};
