const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-6CEKCP66.js";
import {
  publishRules
} from "./chunk-GMZLGZWY.js";
import {
  replayRules
} from "./chunk-EQV72Z5Y.js";
import {
  configRules,
  lintRules
} from "./chunk-YQ7O3B5D.js";

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
