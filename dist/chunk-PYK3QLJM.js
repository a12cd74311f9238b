const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  betaFormat,
  buildFiles,
  cleanCheckout,
  editorMatch,
  publishRules,
  slugRegistered,
  tagVersion,
  typeMatch,
  versionExists,
  versionGreater
} from "./chunk-UZVVYX4I.js";
import "./chunk-6BRH2HUJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  betaFormat,
  buildFiles,
  cleanCheckout,
  editorMatch,
  publishRules,
  slugRegistered,
  tagVersion,
  typeMatch,
  versionExists,
  versionGreater
};
