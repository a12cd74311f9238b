import { defineRule, type Rule } from '../diagnostics/rule.ts'

const replayRule = (rule: Pick<Rule, 'id' | 'summary'> & Partial<Rule>): Rule =>
  defineRule({
    group: 'replay',
    severity: 'error',
    authority: ['runtime'],
    needs: ['files'],
    source: 'docs/replay.md',
    since: '0.1.0',
    ...rule,
  })

export const replayRecording = replayRule({
  id: 'replay-recording',
  summary: 'Every file of a recording must be readable',
  authority: ['convention'],
})

export const replayUnmatched = replayRule({
  id: 'replay-unmatched',
  summary: 'Every request must be in the recording',
})

export const replayUnused = replayRule({
  id: 'replay-unused',
  summary: 'Every recorded exchange must be asked for',
})

export const replayBody = replayRule({
  id: 'replay-body',
  summary: 'Every request must send the recorded body',
  severity: 'warning',
})

export const replayResult = replayRule({
  id: 'replay-result',
  summary: 'The job must end as expected',
  source: 'cozy-stack worker/exec/konnector.go',
})

export const replayDocuments = replayRule({
  id: 'replay-documents',
  summary: 'The saved documents must be the expected ones',
})

export const replayAgain = replayRule({
  id: 'replay-again',
  summary: 'A second run must save nothing new',
})

export const replayFiles = replayRule({
  id: 'replay-files',
  summary: 'The saved files must be the expected ones',
})

export const replayPermission = replayRule({
  id: 'replay-permission',
  summary: 'Every access to the stack must be granted by the manifest',
  source: 'cozy-stack model/permission/match.go',
})

export const replayPermissionUnused = replayRule({
  id: 'replay-permission-unused',
  summary: 'A recording should need every right that the manifest asks for',
  severity: 'info',
  authority: ['security'],
  needs: ['manifest', 'files'],
  source: 'cozy-stack model/permission/match.go',
})

export const replayBlocked = replayRule({
  id: 'replay-blocked',
  summary: 'A konnector must leave its process by HTTP alone',
})

export const replayTimeout = replayRule({
  id: 'replay-timeout',
  summary: 'The run must end in time',
})

export const replayOutput = replayRule({
  id: 'replay-output',
  summary: 'The stack must be able to read the output',
  severity: 'warning',
  source: 'cozy-stack worker/exec/common.go',
})

export const replaySecret = replayRule({
  id: 'replay-secret',
  summary: 'A konnector must not print a password of its user',
  authority: ['security'],
})

export const replayRoute = replayRule({
  id: 'replay-route',
  summary: 'A konnector must call only routes that the in-memory stack has',
  severity: 'warning',
})

/** How the flagship app speaks to a client-side konnector. */
const launcher = 'cozy-flagship-app src/libs/ReactNativeLauncher.js'

export const replayHandshake = replayRule({
  id: 'replay-handshake',
  summary: 'A client-side konnector must answer the app',
  source: 'cozy-flagship-app src/libs/bridge/ContentScriptBridge.js',
})

export const replayMethod = replayRule({
  id: 'replay-method',
  summary: 'A method that runs in the worker must be exposed',
  source: launcher,
})

export const replayLostError = replayRule({
  id: 'replay-lost-error',
  summary: 'An error in the worker should not be lost',
  severity: 'warning',
  source: launcher,
})

export const replayIdentifier = replayRule({
  id: 'replay-identifier',
  summary: 'A client-side konnector must say whose account it is',
  source: launcher,
})

export const replayCookies = replayRule({
  id: 'replay-cookies',
  summary: 'Domains whose cookies are read must be declared',
  source: launcher,
})

/** Every rule over a run, in the order of the documentation. */
export const replayRules: readonly Rule[] = [
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
  replayCookies,
]
