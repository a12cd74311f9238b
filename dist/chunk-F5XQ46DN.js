const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-AT2ORBC2.js";
import {
  publishRules
} from "./chunk-3HDHHDNJ.js";
import {
  replayRules
} from "./chunk-FEVVWZ4M.js";
import {
  configRules,
  lintRules
} from "./chunk-VB2QJXAB.js";

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
