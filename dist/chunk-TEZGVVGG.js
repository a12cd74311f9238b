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
} from "./chunk-GMZLGZWY.js";
import "./chunk-YQ7O3B5D.js";
import "./chunk-XNJYYXYU.js";
import "./chunk-HUKNMB57.js";
import "./chunk-OE6E3N7J.js";
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
