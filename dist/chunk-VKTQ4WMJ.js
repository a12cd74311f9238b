const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-IMQILCXP.js";
import {
  publishRules
} from "./chunk-XVF6NWCP.js";
import {
  replayRules
} from "./chunk-TYV47BI4.js";
import {
  configRules,
  lintRules
} from "./chunk-U7XEO6VX.js";

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
