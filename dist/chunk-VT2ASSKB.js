const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-ZBFGFUHM.js";
import {
  publishRules
} from "./chunk-TV4PVRQ7.js";
import {
  replayRules
} from "./chunk-HBDJW5JT.js";
import {
  configRules,
  lintRules
} from "./chunk-PR7TSHM5.js";

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
