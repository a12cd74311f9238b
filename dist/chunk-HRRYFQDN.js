const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-6JX6SDXS.js";
import {
  publishRules
} from "./chunk-K73PSBA5.js";
import {
  replayRules
} from "./chunk-SWHXPTQB.js";
import {
  configRules,
  lintRules
} from "./chunk-UKKMPVWW.js";

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
