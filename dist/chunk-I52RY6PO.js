const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundleRules
} from "./chunk-LA6ZUBNZ.js";
import {
  publishRules
} from "./chunk-YYXBDP6T.js";
import {
  replayRules
} from "./chunk-EDHFKPGK.js";
import {
  configRules,
  lintRules
} from "./chunk-PWXDIMM4.js";

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
