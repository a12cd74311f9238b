const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-OXTEKIDE.js";
import {
  publishRules
} from "./chunk-J5VWSVY4.js";
import {
  replayRules
} from "./chunk-NSV72O7X.js";
import {
  configRules,
  lintRules
} from "./chunk-IT4PHDA5.js";

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
