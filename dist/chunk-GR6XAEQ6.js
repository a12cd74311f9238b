const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-KDWHDPUK.js";
import {
  publishRules
} from "./chunk-ZZXKNPJG.js";
import {
  replayRules
} from "./chunk-LVG3IOYM.js";
import {
  configRules,
  lintRules
} from "./chunk-RHAWXBX2.js";

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
