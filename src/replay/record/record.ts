import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Build } from '../../build/build.ts'
import { OperationalError } from '../../diagnostics/errors.ts'
import { distFile } from '../../dist.ts'
import type { Konnector } from '../../konnector/konnector.ts'
import { runChild } from '../child-process.ts'
import type { Exchange, Header } from '../exchange.ts'
import { canBeServed } from '../exchange-text.ts'
import { createChildInput } from '../input.ts'
import { parseJobOutput } from '../job-output.ts'
import { readOutcome } from '../outcome.ts'
import { printable } from '../printable.ts'
import { unpackExchange } from '../protocol.ts'
import {
  type Expected,
  readSettings,
  type Scenario,
  scenariosDir,
  type Settings,
  settingsFile,
} from '../recording.ts'
import { runRecording } from '../replay.ts'
import { isScenarioName, invalidScenarioName } from '../scenario-name.ts'
import { eventsOf } from '../checks/context.ts'
import { createPseudonyms } from './pseudonyms.ts'
import { readCredentials } from './config.ts'
import { scenarioFiles } from './files.ts'
import { isPdf, placeholderPdf } from './placeholder.ts'
import { redactExchange, type Redactor, createRedactor } from './redact.ts'
import { findSecrets, minSecretLength } from './secrets.ts'

export { CredentialsMissing } from './config.ts'

/** A recording was not made, and nothing was written; the message says why and what to do. */
export class RecordRefused extends OperationalError {
  override readonly name = 'RecordRefused'
}

export interface RecordOptions {
  /** Origin of the vendor → origin to ask instead, such as a twin on loopback. */
  map?: Record<string, string>
  /** Path of the credentials. Default: `konnector-dev-config.json` of the konnector. */
  config?: string
  /** The folder of the scenarios. Default: `test/replay` of the konnector. */
  out?: string
  /** Keep the PDFs of the site, which are personal; without, a placeholder stands for each. */
  keepFiles?: boolean
  node?: string
  /** Milliseconds. Default: five minutes, as the stack gives. */
  timeout?: number
  preload?: string
  env?: Readonly<Record<string, string | undefined>>
}

export interface RecordResult {
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

/**
 * Runs the build against the live site once and keeps a redacted recording of it, with what a replay of it
 * saves as the expectation. Secrets are replaced in memory; nothing is written while one is left. Throws
 * `CredentialsMissing` and `RecordRefused`.
 */
export async function record(
  build: Build,
  konnector: Konnector,
  name: string,
  options: RecordOptions = {},
): Promise<RecordResult> {
  const { env = process.env, node = process.execPath, preload = distFile('preload.cjs') } = options
  if (env['CI'] && env['CI'] !== 'false')
    throw new RecordRefused(
      'A recording needs a person and their account, so it is not made in CI. Record on your machine and commit the result.',
    )
  if (build.kind === 'client')
    throw new RecordRefused(
      'A client-side konnector runs in the flagship app: there is nothing to record here.',
    )
  if (!isScenarioName(name)) throw new RecordRefused(invalidScenarioName(name))

  const { fields, parameters } = readCredentials(konnector, options.config)
  const recordedAt = new Date().toISOString()
  const { input, ...defaults } = createChildInput(konnector, fields)
  const ended = await runChild(
    build,
    { ...input, mode: 'record', map: options.map ?? {}, exchanges: [], ignoreQuery: [] },
    { node, preload, timeout: options.timeout ?? 300_000, parameters: parameters ?? defaults.parameters },
  )
  const job = parseJobOutput(ended.stdout, ended)
  const traffic = eventsOf(ended.facts, 'recorded').map(({ exchange }) =>
    tidy(unpackExchange(exchange), options),
  )

  const secrets = findSecrets(fields, traffic)
  const redactor = createRedactor(createPseudonyms(secrets))
  const result = printable(redactor.text(job.error ?? 'success'))
  if (ended.timedOut) throw new RecordRefused(`The konnector did not end in time, so nothing was kept.`)
  const strange = traffic.find(({ response }) => !canBeServed(response.status))
  if (strange)
    throw new RecordRefused(
      `The site answered ${strange.response.status}, which the konnector was not told, as a replay could not (200 to 599). Nothing was kept: record when the site answers as usual.`,
    )
  if (traffic.length === 0)
    throw new RecordRefused(
      `The konnector reached no site and ended with: ${result}. Is the site there, and is --map right?`,
    )

  const dir = join(options.out ?? join(konnector.dir, scenariosDir), name)
  const settings: Settings = {
    version: 1,
    recordedAt,
    fields: redactFields(fields, redactor),
    ...choicesOf(dir),
  }
  const exchanges = traffic.map(exchange => redactExchange(exchange, redactor))
  const replayed = await runRecording(build, konnector, { settings, exchanges }, { node, preload })
  const outcome = readOutcome(replayed.facts)
  const expected: Expected = {
    result: parseJobOutput(replayed.stdout, replayed).error ?? 'success',
    documents: outcome.documents,
    files: outcome.files.map(({ path, mime, size, sha256 }) => ({ path, mime, size, sha256 })),
  }
  const files = scenarioFiles(settings, expected, exchanges)
  refuseLeaks(files, redactor)
  writeScenario(dir, files)
  return {
    scenario: { name, dir },
    exchanges: exchanges.length,
    redacted: [...new Set(secrets.map(secret => secret.name))],
    result,
    saved: { documents: Object.values(outcome.documents).flat().length, files: outcome.files.length },
    notes: [
      ...shortFields(fields),
      ...(expected.result === (job.error ?? 'success') || expected.result === result
        ? []
        : [
            `The live run ended with ${result}, its replay with ${printable(expected.result)}: the recording cannot be repeated as it is.`,
          ]),
      ...eventsOf(replayed.facts, 'unmatched').map(
        ({ request }) =>
          `The replay asked for ${printable(request.url)}, which the live run did not: see "ignoreQuery" in docs/replay.md.`,
      ),
    ],
  }
}

/** Headers of the connection and of the machine, which say nothing of the konnector. */
const ofTheMoment = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'host',
  'transfer-encoding',
  'user-agent',
])

function tidy({ file, request, response }: Exchange, { keepFiles = false }: RecordOptions): Exchange {
  const headers = request.headers.filter(([name]: Header) => !ofTheMoment.has(name.toLowerCase()))
  const name = new URL(request.url).pathname.split('/').at(-1) ?? ''
  const body = isPdf(response.body) && !keepFiles ? placeholderPdf(name) : response.body
  return { file, request: { ...request, headers }, response: { ...response, body } }
}

function redactFields(fields: Record<string, unknown>, redactor: Redactor): Record<string, unknown> {
  return JSON.parse(redactor.text(JSON.stringify(fields))) as Record<string, unknown>
}

function shortFields(fields: Record<string, unknown>): string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' && value.length < minSecretLength
      ? [`The field ${name} is too short to be told from other text and stays in the recording as it is.`]
      : [],
  )
}

/** What a person wrote into the scenario stays when it is recorded again. */
function choicesOf(dir: string): Partial<Settings> {
  if (!existsSync(join(dir, settingsFile))) return {}
  const { ignoreQuery, allowUnused } = readSettings(dir)
  return { ...(ignoreQuery && { ignoreQuery }), ...(allowUnused !== undefined && { allowUnused }) }
}

function refuseLeaks(files: ReadonlyMap<string, Uint8Array>, redactor: Redactor): void {
  const leaking = [...files].filter(
    ([name, content]) => redactor.leaks(content) || redactor.leaks(Buffer.from(name)),
  )
  if (leaking.length === 0) return
  const names = leaking.map(([name]) => printable(redactor.text(name), 120)).join(', ')
  throw new RecordRefused(
    `A secret would be left in ${names}, so nothing was written. It is spelled in a way that is not known here; please report it without the secret.`,
  )
}

function writeScenario(dir: string, files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(dir, { recursive: true })
  for (const name of readdirSync(dir)) if (/^\d{3,}-/.test(name)) rmSync(join(dir, name))
  for (const [name, content] of files) writeFileSync(join(dir, name), content)
  // A recording is bytes: no checkout may change the ends of its lines.
  const attributes = join(dir, '..', '.gitattributes')
  if (!existsSync(attributes)) writeFileSync(attributes, '* -text\n')
}
