const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  replayBlocked,
  replayBody,
  replayDocuments,
  replayFiles,
  replayOutput,
  replayPermission,
  replayRecording,
  replayResult,
  replayRoute,
  replayRules,
  replaySecret,
  replayTimeout,
  replayUnmatched,
  replayUnused
} from "./chunk-RRLTF6BR.js";
import "./chunk-NA3BD26Z.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  replayBlocked,
  replayBody,
  replayDocuments,
  replayFiles,
  replayOutput,
  replayPermission,
  replayRecording,
  replayResult,
  replayRoute,
  replayRules,
  replaySecret,
  replayTimeout,
  replayUnmatched,
  replayUnused
};
