import { join } from 'node:path'
import type { Build } from '../../build/build.ts'
import type { Konnector } from '../../konnector/konnector.ts'
import type { SandboxChoice } from '../../sandbox/choice.ts'
import type { AskCode, Driver } from '../driver.ts'
import { hasBothParts, partOf, type Side } from '../build-part.ts'
import { captureInBrowser } from '../client/capture.ts'
import type { AppState } from '../client/input.ts'
import { findDriver, type FindDriverOptions } from '../find-driver.ts'
import { type Scenario, scenariosDir } from '../recording.ts'
import { invalidScenarioName, isScenarioName } from '../scenario-name.ts'
import { type AddedExchanges, addToRecording, answerFrom } from './add.ts'
import { type Capture, captureLive } from './capture.ts'
import { readImport } from './import-file.ts'
import { readCredentials } from './config.ts'
import { keepRecording, type KeptRecording } from './keep.ts'
import { sendLive } from './live-request.ts'
import { RecordRefused } from './refused.ts'
import { readChoices } from './write.ts'

export interface RecordOptions extends FindDriverOptions {
  /** Origin of the vendor → origin to ask instead, such as a twin on loopback. */
  map?: Record<string, string>
  /** Path of the credentials. Default: `konnector-dev-config.json` of the konnector. */
  config?: string
  /** The folder of the scenarios. Default: `test/replay` of the konnector. */
  out?: string
  /** Keep the PDFs of the site, which are personal; without, a placeholder stands for each. */
  keepFiles?: boolean
  /** A HAR file, nock's definitions or fixtures of node-replay, whose exchanges are kept in place of those of a live run. */
  from?: string
  /** Which part of a build is run that has both. Default: the server's. */
  side?: Side
  /** What the app has when a client-side run starts. */
  app?: AppState
  /** Milliseconds. Default: what the stack gives, or the app. */
  timeout?: number
  /** Asks a person for the code that the konnector waits for. */
  askCode?: AskCode
  /** Gives the konnector every right in the Cozy. */
  grantAll?: boolean
  /** What must stand around the build; the network is open. Default: the strongest sandbox of the machine. */
  sandbox?: SandboxChoice
  /** What runs the build. Default: the driver for builds of its kind. */
  driver?: Driver
}

/**
 * Runs the build against the live site once and keeps a redacted recording of it. Throws `CredentialsMissing` and
 * `RecordRefused`.
 */
export async function record(
  built: Build,
  konnector: Konnector,
  name: string,
  options: RecordOptions = {},
): Promise<KeptRecording> {
  const { map = {}, keepFiles = false, from, grantAll = false } = options
  const { build, scenario } = prepare(built, konnector, name, options)
  const driver = options.driver ?? findDriver(build, options)
  // Five minutes of the stack, or fifteen of the app and one more for the browser.
  const timeout = options.timeout ?? (build.kind === 'client' ? 16 * 60_000 : 300_000)
  const capture = await captureFrom()
  return keepRecording(capture, build, konnector, {
    driver,
    scenario,
    keepFiles,
    grantAll,
    ...(hasBothParts(built) && { side: build.kind }),
  })

  async function captureFrom(): Promise<Capture> {
    if (build.kind === 'client' && from === undefined)
      return captureInBrowser(build, konnector, { driver, app: options.app ?? {}, map, timeout, grantAll })
    const credentials = readCredentials(konnector, options.config)
    if (from !== undefined) return { ...readImport(from), credentials }
    return captureLive(build, konnector, {
      ...credentials,
      driver,
      map,
      timeout,
      grantAll,
      choices: readChoices(scenario.dir),
      ...(options.askCode && { askCode: options.askCode }),
    })
  }
}

/**
 * Adds to a recording what the konnector requests beside it: from the file `from`, or from the live site, which is asked
 * without the session that the recording has. Throws `CredentialsMissing` and `RecordRefused`.
 */
export async function recordMore(
  built: Build,
  konnector: Konnector,
  name: string,
  options: RecordOptions = {},
): Promise<AddedExchanges> {
  const { map = {}, keepFiles = false, from, grantAll = false } = options
  const { build, scenario } = prepare(built, konnector, name, options)
  if (build.kind === 'client')
    throw new RecordRefused('--add is for konnectors that run on a server. Record the scenario again.')
  const { ignoreQuery = [] } = readChoices(scenario.dir)
  return addToRecording(build, konnector, scenario, {
    driver: options.driver ?? findDriver(build, options),
    credentials: readCredentials(konnector, options.config),
    keepFiles,
    grantAll,
    answer:
      from === undefined
        ? request => sendLive(request, map)
        : answerFrom(readImport(from).exchanges, ignoreQuery),
  })
}

function prepare(
  built: Build,
  { dir }: Konnector,
  name: string,
  { env = process.env, out, side }: RecordOptions,
): { build: Build; scenario: Scenario } {
  if (env['CI'] && env['CI'] !== 'false')
    throw new RecordRefused(
      'A recording needs a person and their account, so CI cannot make one. Record on your machine and commit the result.',
    )
  if (!isScenarioName(name)) throw new RecordRefused(invalidScenarioName(name))
  return { build: partOf(built, side), scenario: { name, dir: join(out ?? join(dir, scenariosDir), name) } }
}
