import { emit } from '../../child/emit.ts'
import type { LauncherInput } from '../input.ts'
import { realTimeout } from '../real-time.ts'
import { Gate } from '../site/gate.ts'
import { recordingGate } from '../site/recording.ts'
import { appFacts } from './app-facts.ts'
import { Cookies } from './cookies.ts'
import { Cozy } from './cozy.ts'
import { Double } from './double.ts'
import { Hands } from './hands.ts'
import { HandsRecorder } from './hands-recorder.ts'
import { doubleEvents, openSession, pageEvents } from './session.ts'

/** Runs a client-side konnector on the live site, in real time, while a person signs in. */
export async function recordClient(input: LauncherInput, world: string, recorder: string): Promise<void> {
  const on: { double?: Double } = {}
  const { browser, pilot, worker } = await openSession(input, world, {
    ...pageEvents(),
    posted: (page, text, stack) => on.double?.receive(page, text, stack),
    leaving() {},
    staying() {},
    document(page) {
      if (page.name === 'worker') on.double?.newDocument()
    },
    loaded: (page, url) => page.name === 'worker' && on.double?.loaded(url),
    opening: (page, url) => page.name === 'worker' && on.double?.opening(url),
  })
  const { pipe } = browser
  const { app, manifest, map, rights } = input
  const recorded = new HandsRecorder(pipe, worker)
  await recorded.install(recorder)
  const hands = new Hands(worker, app.hands ?? [])
  const double = new Double({
    pilot,
    worker,
    manifest,
    cozy: new Cozy(manifest, rights, app),
    cookies: new Cookies(pipe, worker.session, manifest),
    credentials: app.credentials ?? null,
    listener: {
      ...doubleEvents(),
      shown(visible) {
        recorded.shown(visible)
        if (visible) hands.shown()
      },
      credentials(values) {
        if (typeof values === 'object' && values !== null)
          emit({ fact: 'credentials', values: values as Record<string, unknown> })
      },
    },
  })
  on.double = double
  const gate: Gate = new Gate(
    pipe,
    { pilot, worker, whenReady: () => double.whenReady() },
    undefined,
    requests => recordingGate(requests, { pipe, worker, map, emit, failed: () => double.documentFailed() }),
  )
  await gate.open(true)
  const over = new AbortController()
  if (app.hands) void hands.makeAll(over.signal)
  realTimeout(() => double.stop(appFacts.timeoutError), appFacts.timeout).unref()
  const ended = browser.ended.then(() => {
    throw new Error('The window was closed before the konnector had ended')
  })
  const error = await Promise.race([double.run(), ended])
  over.abort()
  emit({ fact: 'hands', hands: recorded.shows })
  emit({ fact: 'ended', ...(error !== undefined && { error }) })
  await browser.close()
}
