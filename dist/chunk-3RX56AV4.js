const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-M2TFRHOM.js";
import {
  publishRules
} from "./chunk-4MK6EB4E.js";
import {
  replayRules
} from "./chunk-757RHACM.js";
import {
  configRules,
  lintRules
} from "./chunk-NY7NTNCJ.js";

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
