const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-METMP3J7.js";
import {
  publishRules
} from "./chunk-T5FAOF4X.js";
import {
  replayRules
} from "./chunk-KUSOXN5D.js";
import {
  configRules,
  lintRules
} from "./chunk-7C4RJKTI.js";

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
