import { defineRule, type Rule } from '../diagnostic/rule.ts'

const replayRule = <const R extends Pick<Rule, 'id' | 'summary'> & Partial<Rule>>(rule: R) =>
  defineRule({
    group: 'replay',
    severity: 'error',
    authority: ['runtime'],
    needs: [],
    source: 'docs/replay.md',
    since: '0.1.0',
    ...rule,
  })

export const replayRecording = replayRule({
  id: 'replay-recording',
  summary: 'A file of the recording cannot be read',
  authority: ['convention'],
})

export const replayUnmatched = replayRule({
  id: 'replay-unmatched',
  summary: 'The konnector made a request that is not in the recording',
})

export const replayUnused = replayRule({
  id: 'replay-unused',
  summary: 'The konnector did not make a request that is in the recording',
})

export const replayBody = replayRule({
  id: 'replay-body',
  summary: 'The konnector sent another body than the recorded one',
  severity: 'warning',
})

export const replayResult = replayRule({
  id: 'replay-result',
  summary: 'The job ended otherwise than expected',
  source: 'cozy-stack worker/exec/konnector.go',
})

export const replayDocuments = replayRule({
  id: 'replay-documents',
  summary: 'The saved documents are not the expected ones',
})

export const replayFiles = replayRule({
  id: 'replay-files',
  summary: 'The saved files are not the expected ones',
})

export const replayPermission = replayRule({
  id: 'replay-permission',
  summary: 'The konnector used a permission that its manifest does not declare',
  authority: ['stack'],
  source: 'cozy-stack model/permission/match.go',
})

export const replayBlocked = replayRule({
  id: 'replay-blocked',
  summary: 'The konnector tried to leave the sandbox of the replay',
})

export const replayTimeout = replayRule({
  id: 'replay-timeout',
  summary: 'The konnector did not end in time',
})

export const replayOutput = replayRule({
  id: 'replay-output',
  summary: 'The stack cannot read what the konnector printed',
  severity: 'warning',
  authority: ['stack'],
  source: 'cozy-stack worker/exec/common.go',
})

export const replayRoute = replayRule({
  id: 'replay-route',
  summary: 'The konnector called a route of the stack that a replay does not have',
  severity: 'warning',
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
  replayPermission,
  replayBlocked,
  replayTimeout,
  replayOutput,
  replayRoute,
]
