const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-WYKFHOBZ.js";
import {
  publishRules
} from "./chunk-DYVXJIID.js";
import {
  replayRules
} from "./chunk-VHNW7KBJ.js";
import {
  configRules,
  lintRules
} from "./chunk-EUK4MMNH.js";

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
