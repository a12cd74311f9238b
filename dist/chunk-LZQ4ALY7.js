const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  replayBlocked,
  replayBody,
  replayDocuments,
  replayFiles,
  replayOutput,
  replayPermission,
  replayPermissionUnused,
  replayRecording,
  replayResult,
  replayRoute,
  replayRules,
  replaySecret,
  replayTimeout,
  replayUnmatched,
  replayUnused
} from "./chunk-757RHACM.js";
import "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  replayBlocked,
  replayBody,
  replayDocuments,
  replayFiles,
  replayOutput,
  replayPermission,
  replayPermissionUnused,
  replayRecording,
  replayResult,
  replayRoute,
  replayRules,
  replaySecret,
  replayTimeout,
  replayUnmatched,
  replayUnused
};
