const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-RH5K5U4Z.js";
import {
  publishRules
} from "./chunk-WMP6WZ5H.js";
import {
  replayRules
} from "./chunk-75EXSJHH.js";
import {
  configRules,
  lintRules
} from "./chunk-C32NDZJP.js";

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
