const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-34WDRXGN.js";
import {
  publishRules
} from "./chunk-7Q2YKUTZ.js";
import {
  replayRules
} from "./chunk-KOVWLJJL.js";
import {
  configRules,
  lintRules
} from "./chunk-DVU5X2KA.js";

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
