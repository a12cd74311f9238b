const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-3EZ2VP7S.js";
import "./chunk-34WDRXGN.js";
import "./chunk-7Q2YKUTZ.js";
import "./chunk-KOVWLJJL.js";
import "./chunk-DVU5X2KA.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  allRules
};
