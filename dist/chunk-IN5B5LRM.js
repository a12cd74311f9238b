const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-25WIDXZY.js";
import {
  publishRules
} from "./chunk-HJT4KNFJ.js";
import {
  replayRules
} from "./chunk-4UPSBDWV.js";
import {
  configRules,
  lintRules
} from "./chunk-6Z7ET6ED.js";

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
