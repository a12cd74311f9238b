import {
  bundleRules
} from "./bundle-rules.js";
import {
  replayRules
} from "./replay-rules.js";
import {
  publishRules
} from "./publish-rules.js";
import {
  configRules,
  lintRules
} from "./lint.js";

// src/rules.ts
var allRules = [
  ...lintRules,
  ...Object.values(bundleRules),
  ...replayRules,
  ...publishRules,
  ...configRules
];

export {
  allRules
};
