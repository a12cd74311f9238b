const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-4YMRVFN3.js";
import {
  publishRules
} from "./chunk-LEZ6GEOX.js";
import {
  replayRules
} from "./chunk-XE2UC24B.js";
import {
  configRules,
  lintRules
} from "./chunk-ZMWVCN26.js";

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
