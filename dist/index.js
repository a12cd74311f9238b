const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runPipeline
} from "./chunk-5EHDDR7Q.js";
import "./chunk-ZTDN22SN.js";
import {
  allRules
} from "./chunk-Z7PDK5BD.js";
import "./chunk-TKAWKEO3.js";
import "./chunk-VJF3UIPQ.js";
import "./chunk-LLTPAZMU.js";
import {
  ManifestNotFound,
  formats,
  lint,
  prepareOptions,
  readKonnector
} from "./chunk-I7WLBKET.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  ManifestNotFound,
  allRules,
  formats,
  lint,
  prepareOptions,
  readKonnector,
  runPipeline
};
