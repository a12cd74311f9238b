const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-HRRYFQDN.js";
import "./chunk-6JX6SDXS.js";
import "./chunk-K73PSBA5.js";
import "./chunk-SWHXPTQB.js";
import "./chunk-UKKMPVWW.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  allRules
};
