const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-LEXV3LYX.js";
import {
  publishRules
} from "./chunk-WX3R7RJG.js";
import {
  replayRules
} from "./chunk-37KU5VV5.js";
import {
  configRules,
  lintRules
} from "./chunk-Y4FF2QAW.js";

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
