const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-SZN44MPG.js";
import {
  publishRules
} from "./chunk-4LXN4QPL.js";
import {
  replayRules
} from "./chunk-OPZSFXB6.js";
import {
  configRules,
  lintRules
} from "./chunk-VTPSGSFR.js";

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
