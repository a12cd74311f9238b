const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-EWBEXJLU.js";
import {
  publishRules
} from "./chunk-UZVVYX4I.js";
import {
  replayRules
} from "./chunk-734QP23F.js";
import {
  configRules,
  lintRules
} from "./chunk-6BRH2HUJ.js";

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
