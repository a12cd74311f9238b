const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-XL6D4JIC.js";
import {
  publishRules
} from "./chunk-EYCXBZ3E.js";
import {
  replayRules
} from "./chunk-YABSYW7K.js";
import {
  configRules,
  lintRules
} from "./chunk-YK45BTT5.js";

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
