const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-TKAWKEO3.js";
import {
  publishRules
} from "./chunk-VJF3UIPQ.js";
import {
  replayRules
} from "./chunk-LLTPAZMU.js";
import {
  configRules,
  lintRules
} from "./chunk-I7WLBKET.js";

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
