const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-ID4D75RW.js";
import {
  publishRules
} from "./chunk-J3PZPR4W.js";
import {
  replayRules
} from "./chunk-FCJXQ4HO.js";
import {
  configRules,
  lintRules
} from "./chunk-MXODZBOU.js";

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
