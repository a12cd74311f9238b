const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-HXXKJLG5.js";
import {
  publishRules
} from "./chunk-PBDKBDVW.js";
import {
  replayRules
} from "./chunk-PF6PCA5G.js";
import {
  configRules,
  lintRules
} from "./chunk-Y6NEBK2Y.js";

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
