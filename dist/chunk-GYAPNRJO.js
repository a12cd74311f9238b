const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-RJABJU7F.js";
import {
  publishRules
} from "./chunk-HQ6TZAUV.js";
import {
  replayRules
} from "./chunk-5NBLGYQV.js";
import {
  configRules,
  lintRules
} from "./chunk-DJFUFKSO.js";

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
