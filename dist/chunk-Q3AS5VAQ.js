const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  formatNotices,
  noticesName,
  parseNotices
} from "./chunk-KKORRJRM.js";
import "./chunk-MLLNMDTV.js";
import "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  formatNotices,
  noticesName,
  parseNotices
};
