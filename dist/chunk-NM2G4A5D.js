const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-TIRRJNKA.js";
import {
  publishRules
} from "./chunk-U543LLTG.js";
import {
  replayRules
} from "./chunk-5D55ZCD2.js";
import {
  configRules,
  lintRules
} from "./chunk-GKYJV43V.js";

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
