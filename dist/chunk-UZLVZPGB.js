const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-B53I5K53.js";
import {
  publishRules
} from "./chunk-GD24BL77.js";
import {
  replayRules
} from "./chunk-5JEAXKBC.js";
import {
  configRules,
  lintRules
} from "./chunk-6QQ6ZQYT.js";

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
