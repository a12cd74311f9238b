import {
  defineRule
} from "./lint.js";

// src/replay/rules.ts
var replayRule = (rule) => defineRule({
  group: "replay",
  severity: "error",
  authority: ["runtime"],
  needs: ["files"],
  source: "docs/replay.md",
  since: "0.1.0",
  ...rule
});
var replayRecording = replayRule({
  id: "replay-recording",
  summary: "Every file of a recording must be readable",
  authority: ["convention"]
});
var replayUnmatched = replayRule({
  id: "replay-unmatched",
  summary: "Every request must be in the recording"
});
var replayUnused = replayRule({
  id: "replay-unused",
  summary: "Every recorded exchange must be asked for"
});
var replayBody = replayRule({
  id: "replay-body",
  summary: "Every request must send the recorded body",
  severity: "warning"
});
var replayResult = replayRule({
  id: "replay-result",
  summary: "The job must end as expected",
  source: "cozy-stack worker/exec/konnector.go"
});
var replayDocuments = replayRule({
  id: "replay-documents",
  summary: "The saved documents must be the expected ones"
});
var replayAgain = replayRule({
  id: "replay-again",
  summary: "A second run must save nothing new"
});
var replayFiles = replayRule({
  id: "replay-files",
  summary: "The saved files must be the expected ones"
});
var replayPermission = replayRule({
  id: "replay-permission",
  summary: "Every access to the stack must be granted by the manifest",
  source: "cozy-stack model/permission/match.go"
});
var replayPermissionUnused = replayRule({
  id: "replay-permission-unused",
  summary: "A recording should need every right that the manifest asks for",
  severity: "info",
  authority: ["security"],
  needs: ["manifest", "files"],
  source: "cozy-stack model/permission/match.go"
});
var replayBlocked = replayRule({
  id: "replay-blocked",
  summary: "A konnector must leave its process by HTTP alone"
});
var replayTimeout = replayRule({
  id: "replay-timeout",
  summary: "The run must end in time"
});
var replayOutput = replayRule({
  id: "replay-output",
  summary: "The stack must be able to read the output",
  severity: "warning",
  source: "cozy-stack worker/exec/common.go"
});
var replaySecret = replayRule({
  id: "replay-secret",
  summary: "A konnector must not print a password of its user",
  authority: ["security"]
});
var replayRoute = replayRule({
  id: "replay-route",
  summary: "A konnector must call only routes that the in-memory stack has",
  severity: "warning"
});
var launcher = "cozy-flagship-app src/libs/ReactNativeLauncher.js";
var replayHandshake = replayRule({
  id: "replay-handshake",
  summary: "A client-side konnector must answer the app",
  source: "cozy-flagship-app src/libs/bridge/ContentScriptBridge.js"
});
var replayMethod = replayRule({
  id: "replay-method",
  summary: "A method that runs in the worker must be exposed",
  source: launcher
});
var replayLostError = replayRule({
  id: "replay-lost-error",
  summary: "An error in the worker should not be lost",
  severity: "warning",
  source: launcher
});
var replayIdentifier = replayRule({
  id: "replay-identifier",
  summary: "A client-side konnector must say whose account it is",
  source: launcher
});
var replayCookies = replayRule({
  id: "replay-cookies",
  summary: "Domains whose cookies are read must be declared",
  source: launcher
});
var replayRules = [
  replayRecording,
  replayUnmatched,
  replayUnused,
  replayBody,
  replayResult,
  replayDocuments,
  replayFiles,
  replayAgain,
  replayPermission,
  replayPermissionUnused,
  replayBlocked,
  replayTimeout,
  replayOutput,
  replaySecret,
  replayRoute,
  replayHandshake,
  replayMethod,
  replayLostError,
  replayIdentifier,
  replayCookies
];

export {
  replayRecording,
  replayUnmatched,
  replayUnused,
  replayBody,
  replayResult,
  replayDocuments,
  replayAgain,
  replayFiles,
  replayPermission,
  replayPermissionUnused,
  replayBlocked,
  replayTimeout,
  replayOutput,
  replaySecret,
  replayRoute,
  replayHandshake,
  replayMethod,
  replayLostError,
  replayIdentifier,
  replayCookies,
  replayRules
};
