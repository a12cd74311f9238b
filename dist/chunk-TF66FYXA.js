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
} from "./chunk-734QP23F.js";
import "./chunk-6BRH2HUJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
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
