const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-H72PRWCG.js";
import {
  publishRules
} from "./chunk-WPC4RHWX.js";
import {
  replayRules
} from "./chunk-B7RZQIKA.js";
import {
  configRules,
  lintRules
} from "./chunk-IX3DX6FJ.js";

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
