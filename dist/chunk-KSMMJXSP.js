const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-3YVH4FD7.js";
import {
  publishRules
} from "./chunk-GAFIXFLZ.js";
import {
  replayRules
} from "./chunk-IIKGJBB5.js";
import {
  configRules,
  lintRules
} from "./chunk-F43RAD7A.js";

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
