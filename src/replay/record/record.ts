import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Build } from '../../build/build.ts'
import type { Konnector } from '../../konnector/konnector.ts'
import type { SandboxChoice } from '../../sandbox/choice.ts'
import type { Driver } from '../driver.ts'
import { findDriver } from '../find-driver.ts'
import { scenariosDir } from '../recording.ts'
import { invalidScenarioName, isScenarioName } from '../scenario-name.ts'
import { captureLive } from './capture.ts'
import { parseImport } from './import-file.ts'
import { readCredentials } from './config.ts'
import { keepRecording, type KeptRecording } from './keep.ts'
import { RecordRefused } from './refused.ts'

export interface RecordOptions {
  /** Origin of the vendor → origin to ask instead, such as a twin on loopback. */
  map?: Record<string, string>
  /** Path of the credentials. Default: `konnector-dev-config.json` of the konnector. */
  config?: string
  /** The folder of the scenarios. Default: `test/replay` of the konnector. */
  out?: string
  /** Keep the PDFs of the site, which are personal; without, a placeholder stands for each. */
  keepFiles?: boolean
  /** A HAR file or nock's definitions, whose exchanges are kept in place of those of a live run. */
  from?: string
  node?: string
  /** Milliseconds. Default: five minutes, as the stack gives. */
  timeout?: number
  preload?: string
  /** What must stand around the build; the network is open. Default: the strongest sandbox of the machine. */
  sandbox?: SandboxChoice
  /** What runs the build. Default: the driver for builds of its kind. */
  driver?: Driver
  env?: Readonly<Record<string, string | undefined>>
}

/**
 * Runs the build against the live site once and keeps a redacted recording of it. Throws `CredentialsMissing` and
 * `RecordRefused`.
 */
export async function record(
  build: Build,
  konnector: Konnector,
  name: string,
  options: RecordOptions = {},
): Promise<KeptRecording> {
  const { env = process.env, map = {}, timeout = 300_000, keepFiles = false, out, from } = options
  if (env['CI'] && env['CI'] !== 'false')
    throw new RecordRefused(
      'A recording needs a person and their account, so CI cannot make one. Record on your machine and commit the result.',
    )
  const driver = options.driver ?? findDriver(build, options)
  if (!driver)
    throw new RecordRefused(
      'A client-side konnector runs in the flagship app: there is nothing to record here.',
    )
  if (!isScenarioName(name)) throw new RecordRefused(invalidScenarioName(name))
  const credentials = readCredentials(konnector, options.config)
  const capture =
    from === undefined
      ? await captureLive(build, konnector, { ...credentials, driver, map, timeout })
      : { ...parseImport(from, readText(from)), credentials }
  const dir = join(out ?? join(konnector.dir, scenariosDir), name)
  return keepRecording(capture, build, konnector, { driver, scenario: { name, dir }, keepFiles })
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new RecordRefused(`${file} cannot be read: ${(error as Error).message}. Nothing was kept.`)
  }
}
