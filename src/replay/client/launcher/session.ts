import { emit } from '../../child/emit.ts'
import { type Browser, launchBrowser } from '../browser/launch.ts'
import { type CallFrame, BrowserPage, type PageListener } from '../browser/page.ts'
import type { LauncherInput } from '../input.ts'
import { sleep } from '../real-time.ts'
import { bundleFrames } from '../site/requests.ts'
import { appFacts } from './app-facts.ts'
import type { DoubleListener } from './double.ts'
import { framesIn } from './frames.ts'
import { print } from './output.ts'

export interface LauncherSession {
  browser: Browser
  pilot: BrowserPage
  worker: BrowserPage
}

/** Starts the browser and opens both pages; nothing has run in them yet. */
export async function openSession(
  input: LauncherInput,
  world: string,
  listener: PageListener,
): Promise<LauncherSession> {
  const { browser: path, profile, headless, mode, contentScript, now, seed } = input
  const browser = launchBrowser(path, { profile, headless, offline: mode === 'replay' })
  const { pipe } = browser
  const name = `konnectorLint${seed}`
  const shared = {
    binding: `${name}Binding`,
    controls: `${name}Controls`,
    seed,
    ...(now !== undefined && { now }),
  }
  const scripts = (hold: boolean) => ({ world, contentScript, parameters: { ...shared, hold } })
  const open = async () => {
    await pipe.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true })
    const [pilot, worker] = await Promise.all([
      BrowserPage.open('pilot', pipe, scripts(false), listener, appFacts.userAgent),
      BrowserPage.open('worker', pipe, scripts(mode === 'replay'), listener, appFacts.userAgent),
    ])
    return { browser, pilot, worker }
  }
  try {
    return await open()
  } catch (error) {
    // Its pipe ends before it does, and only its end says why.
    const said = await Promise.race([browser.ended, sleep(1000)])
    throw said === undefined ? error : new Error(`The browser did not start: ${said}`, { cause: error })
  }
}

/** What both kinds of runs tell of their pages. */
export function pageEvents(): Pick<PageListener, 'thrown' | 'printed' | 'escaping'> {
  return {
    thrown(_page: BrowserPage, message: string, frames: readonly CallFrame[]) {
      const own = bundleFrames(frames)
      if (own.length > 0) emit({ fact: 'page-error', message, frames: own })
    },
    printed: (_page, text) => print(text),
    escaping: (_page, what) => emit({ fact: 'blocked', what, frames: [] }),
  }
}

/** What both kinds of runs tell of the double. */
export function doubleEvents(): Omit<DoubleListener, 'shown' | 'credentials'> {
  return {
    log(level, message) {
      print(message)
      emit({ fact: 'log', level, message })
    },
    called() {},
    lost: (method, message, stack) => emit({ fact: 'lost', method, message, frames: framesIn(stack) }),
    missing: (method, stack) => emit({ fact: 'missing', method, frames: framesIn(stack) }),
    cookieDomain: (domain, stack) => emit({ fact: 'cookies', domain, frames: framesIn(stack) }),
    identifier: value => emit({ fact: 'identifier', ...(value !== undefined && { value }) }),
    noHandshake: page => emit({ fact: 'no-handshake', page }),
  }
}
