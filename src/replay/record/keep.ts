import type { Build } from '../../build/build.ts'
import type { Konnector } from '../../konnector/konnector.ts'
import type { Driver, DriverRun } from '../driver.ts'
import { eventsOf } from '../events.ts'
import { readOutcome } from '../outcome.ts'
import { printable } from '../printable.ts'
import type { Expected, Scenario, RecordingSettings } from '../recording.ts'
import { runRecording } from '../run-recording.ts'
import type { Capture } from './capture.ts'
import { scenarioFiles } from './files.ts'
import { createPseudonyms } from './pseudonyms.ts'
import { createRedactor, redactExchange, type Redactor } from './redact.ts'
import { findSecrets, minSecretLength } from './secrets.ts'
import { tidyExchange } from './tidy.ts'
import { checkCapture } from './usable.ts'
import { readChoices, refuseLeaks, writeScenario } from './write.ts'

export interface KeptRecording {
  scenario: Scenario
  /** Exchanges in the recording. */
  exchanges: number
  /** Names of what was replaced: fields, cookies, tokens. */
  redacted: string[]
  /** How the job ended on the live site; safe to show. */
  result: string
  saved: { documents: number; files: number }
  /** What a person should look at; safe to show. */
  notes: string[]
}

interface KeepOptions {
  /** Replays the recording once. */
  driver: Driver
  scenario: Scenario
  /** Keep the PDFs of the site, which are personal; without, a placeholder stands for each. */
  keepFiles: boolean
}

/**
 * Makes a scenario of a capture: redacts it, replays it, and writes it with what that replay saves as the expectation.
 */
export async function keepRecording(
  capture: Capture,
  build: Build,
  konnector: Konnector,
  { driver, scenario, keepFiles }: KeepOptions,
): Promise<KeptRecording> {
  const { fields } = capture.credentials
  const tidied = capture.exchanges.map(exchange => tidyExchange(exchange, keepFiles))
  const secrets = findSecrets(fields, tidied)
  const redactor = createRedactor(createPseudonyms(secrets))
  const result = printable(redactor.text(capture.result))
  checkCapture(capture, result)

  const settings: RecordingSettings = {
    version: 1,
    recordedAt: capture.recordedAt,
    fields: redactFields(fields, redactor),
    ...readChoices(scenario.dir),
  }
  const exchanges = tidied.map(exchange => redactExchange(exchange, redactor))
  const replayed = await runRecording(
    build,
    konnector,
    { settings, exchanges },
    { driver, timeout: replayTimeout },
  )
  const expected = expectedOf(replayed)
  const files = scenarioFiles(settings, expected, exchanges)
  refuseLeaks(files, redactor)
  writeScenario(scenario.dir, files)
  return {
    scenario,
    exchanges: exchanges.length,
    redacted: [...new Set(secrets.map(secret => secret.name))],
    result,
    saved: {
      documents: Object.values(expected.documents).flat().length,
      files: expected.files.length,
    },
    notes: [
      ...shortFields(fields),
      ...(expected.result === capture.result || expected.result === result
        ? []
        : [
            `The live run ended with ${result}, its replay with ${printable(expected.result)}: the recording cannot be repeated as it is.`,
          ]),
      ...eventsOf(replayed.events, 'unmatched').map(
        ({ request }) =>
          `The replay requested ${printable(request.url)}, which the live run did not: see "ignoreQuery" in docs/replay.md.`,
      ),
    ],
  }
}

/** Milliseconds; a replay has no network to wait for. */
const replayTimeout = 60_000

function expectedOf({ events, job }: DriverRun): Expected {
  const { documents, files } = readOutcome(events)
  return {
    result: job.error ?? 'success',
    documents,
    files: files.map(({ path, mime, size, sha256 }) => ({ path, mime, size, sha256 })),
  }
}

function redactFields(fields: Record<string, unknown>, redactor: Redactor): Record<string, unknown> {
  return JSON.parse(redactor.text(JSON.stringify(fields))) as Record<string, unknown>
}

function shortFields(fields: Record<string, unknown>): string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' && value.length < minSecretLength
      ? [`The field ${name} is too short to find in other text, so it stays in the recording as it is.`]
      : [],
  )
}
