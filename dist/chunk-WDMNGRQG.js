const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-FVZ5LJQ5.js";
import {
  publishRules
} from "./chunk-BXPG5AEM.js";
import {
  replayRules
} from "./chunk-FM2HPWUZ.js";
import {
  configRules,
  lintRules
} from "./chunk-LVIBW2HC.js";

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
