const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-436ODWVK.js";
import {
  publishRules
} from "./chunk-PM4Q55FF.js";
import {
  replayRules
} from "./chunk-C6JDHWZU.js";
import {
  configRules,
  lintRules
} from "./chunk-WDL2L6PA.js";

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
