const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-GZKAQ7R6.js";
import {
  publishRules
} from "./chunk-BOD2LS6A.js";
import {
  replayRules
} from "./chunk-NIPTIG7L.js";
import {
  configRules,
  lintRules
} from "./chunk-I5PP66ZK.js";

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
