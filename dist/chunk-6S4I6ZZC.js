const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-FHJHDQQG.js";
import {
  publishRules
} from "./chunk-MEKOECKR.js";
import {
  replayRules
} from "./chunk-KV5MFEXY.js";
import {
  configRules,
  lintRules
} from "./chunk-KPIGEMG2.js";

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
