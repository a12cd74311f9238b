/**
 * Runs in every document of the two pages before its own scripts, and before the content script: the bridge of the
 * flagship app's webview, and the world that repeats itself. It is built to one text; the launcher hands it PARAMETERS.
 */
import { Busy, watchSteps, watchWork } from './busy.ts'
import { seedChance } from './chance.ts'
import { holdEvents } from './held.ts'
import { type Controls, type FromPage, timeHeader, type WorldParameters } from './parameters.ts'
import { installPageTime } from './time.ts'

declare const PARAMETERS: WorldParameters

const { binding, controls: name, now, seed, hold } = PARAMETERS
const globals = globalThis as unknown as Record<string, ((text: string) => void) | undefined>
const tell = globals[binding]
delete globals[binding]

// The app injects into the main frame alone (FLG screens/konnectors/LauncherView.js).
if (tell && globalThis.window === globalThis.top) {
  const stringify = JSON.stringify
  const say = (message: FromPage) => tell(stringify(message))
  const busy = new Busy()
  const passed = timePassed()
  const time = now === undefined ? undefined : installPageTime(now + passed, busy)
  if (time) {
    seedChance(seed + passed)
    watchWork(busy)
    watchSteps(busy, url => say({ leaving: url }))
  }
  const release = hold ? holdEvents() : () => {}

  const post = (text: unknown) => {
    busy.step()
    say({ post: String(text), stack: stackHere() })
  }
  Object.defineProperty(globalThis, 'ReactNativeWebView', { value: { postMessage: post } })

  let received = 0
  globalThis.addEventListener(
    'message',
    ({ data, source }: MessageEvent<unknown>) => {
      if (source !== globalThis.window) return
      if ((data as { type?: unknown } | null)?.type === '@post-me') received++
      busy.step()
    },
    true,
  )

  const controls: Controls = {
    state: () => ({
      next: time?.timers.next() ?? null,
      busy: busy.count + (time?.timers.turns ?? 0) + (document.readyState === 'loading' ? 1 : 0),
      events: busy.events,
      received,
    }),
    moveTo: to => time?.timers.moveTo(to),
    async run(to, until) {
      if (!time) return to
      const { timers, turn } = time
      timers.moveTo(to)
      const { steps } = busy
      for (;;) {
        // What a timer sets off runs in turns of its own.
        do await turn()
        while (timers.turns > 0)
        const next = timers.next()
        if (busy.steps !== steps || busy.count > 0 || next === undefined || next > until) return timers.now
        timers.moveTo(next)
      }
    },
    release,
  }
  Object.defineProperty(globalThis, name, { value: Object.freeze(controls) })
}

/** Milliseconds of the run when this document was answered; a browser gives it to secure pages only. */
function timePassed(): number {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.serverTiming?.find(({ name: of }) => of === timeHeader)?.duration ?? 0
}

/** V8 keeps ten frames by itself, and the libraries of a content script fill them. */
function stackHere(): string {
  const V8Error = Error as ErrorConstructor & { stackTraceLimit: number }
  const limit = V8Error.stackTraceLimit
  V8Error.stackTraceLimit = 40
  const { stack } = new V8Error('here')
  V8Error.stackTraceLimit = limit
  return String(stack)
}
