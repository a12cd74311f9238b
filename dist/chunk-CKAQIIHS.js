const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundle
} from "./chunk-KZRFRC35.js";
import "./chunk-7EQYTNNF.js";
import "./chunk-Q25V2AE6.js";
import "./chunk-CIDMN65M.js";
import "./chunk-5C3U6WKE.js";
import "./chunk-KKORRJRM.js";
import "./chunk-MLLNMDTV.js";
import "./chunk-XASN2HVC.js";
import "./chunk-M2TFRHOM.js";
import "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  bundle
};
