import { appFacts } from './launcher/app-facts.ts'
import { basename } from 'node:path'
import { OperationalError } from '../../diagnostics/errors.ts'
import type { Konnector } from '../../konnector/konnector.ts'
import type { SandboxChoice } from '../../sandbox/choice.ts'
import type { Driver, DriverInput } from '../driver.ts'
import { eventsOf } from '../events.ts'
import type { JobOutput } from '../job-output.ts'
import { packExchange, type ReplayEvent } from '../protocol.ts'
import { findBrowser } from './browser/find.ts'
import type { LauncherInput } from './input.ts'
import { runLauncher } from './run.ts'
import { objectAt, stringAt } from '../../json/values.ts'

export interface BrowserDriverOptions {
  /** Path of the node that runs the launcher. Default: this one. */
  node?: string
  /** Path of the launcher, one CommonJS file. Default: the one that ships. */
  launcher?: string
  /** The browser. Default: the one of this machine. */
  browser?: string
  /** Without a window, when recording. A replay has none. */
  headless?: boolean
  /** What must stand around the build; a browser has its own sandbox, but not as root. */
  sandbox?: SandboxChoice
  env?: Readonly<Record<string, string | undefined>>
}

/** Runs a client-side build in a browser, as the flagship app does. Its runs throw `NoBrowser` where there is none. */
export function createBrowserDriver(options: BrowserDriverOptions = {}): Driver {
  const { node = process.execPath, launcher, browser: named, headless = false, env = process.env } = options
  return {
    async run(build, konnector, { cozy, app, vendor, now, timeout }) {
      const isRoot = process.getuid?.() === 0
      if (options.sandbox?.mode === 'require' && isRoot)
        throw new OperationalError(
          'A sandbox is required to run the build, and Chrome has none as root. Run this as another user, or write --sandbox off to run it without.',
        )
      if (isRoot) options.sandbox?.report('Chrome has none as root, so a page that breaks out of it is root.')
      const browser = await findBrowser(named, env)
      const ended = await runLauncher(
        build,
        {
          ...worldOf(vendor, now),
          seed: 1,
          manifest: manifestOf(konnector),
          rights: cozy.rights,
          browser: browser.path,
          headless: vendor.mode === 'replay' || headless,
          app,
        },
        { node, timeout, ...(launcher !== undefined && { launcher }) },
      )
      const { events, stdout, stderr, timedOut, ms, isolation } = ended
      return {
        events,
        job: jobOf(events),
        output: Buffer.concat([stdout, stderr]).toString('utf8'),
        timedOut,
        ms,
        runtime: `${basename(browser.path)} ${browser.version} as flagship app ${appFacts.version}`,
        isolation,
        traced: true,
      }
    },
  }
}

function worldOf(
  vendor: DriverInput['vendor'],
  now: number,
): Pick<LauncherInput, 'mode' | 'now' | 'exchanges' | 'ignoreQuery' | 'map'> {
  return vendor.mode === 'replay'
    ? {
        mode: vendor.mode,
        now,
        exchanges: vendor.exchanges.map(packExchange),
        ignoreQuery: [...vendor.ignoreQuery],
        map: {},
      }
    : { mode: vendor.mode, exchanges: [], ignoreQuery: [], map: { ...vendor.map } }
}

function manifestOf({ manifest }: Konnector): LauncherInput['manifest'] {
  return { ...objectAt(manifest), slug: stringAt(manifest, 'slug') ?? 'konnector' }
}

/** The job as the app would keep it: the error that ends it is no line of the log. */
function jobOf(events: readonly ReplayEvent[]): JobOutput {
  const [ended] = eventsOf(events, 'ended')
  const log = eventsOf(events, 'log').map(({ level, message }) => ({ type: level, message }))
  return { error: ended ? ended.error : 'the run was stopped', log, nonJsonLines: [] }
}
