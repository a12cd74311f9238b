import { emit } from '../../child/emit.ts'
import { unpackExchange } from '../../protocol.ts'
import { Clock } from '../clock.ts'
import { realTimeout } from '../real-time.ts'
import type { LauncherInput } from '../input.ts'
import { Gate } from '../site/gate.ts'
import { RecordedSite } from '../site/recorded-site.ts'
import { replayingGate } from '../site/replaying.ts'
import { appFacts } from './app-facts.ts'
import { Cookies } from './cookies.ts'
import { Cozy } from './cozy.ts'
import { Double } from './double.ts'
import { Hands } from './hands.ts'
import { doubleEvents, openSession, pageEvents } from './session.ts'
import { installLauncherTime } from './time.ts'

/** Runs a client-side konnector on a recording, on a clock of its own. */
export async function replayClient(input: LauncherInput, world: string): Promise<void> {
  const timers = installLauncherTime(input.now!, input.seed)
  const on: { double?: Double; clock?: Clock } = {}
  const { browser, pilot, worker } = await openSession(input, world, {
    ...pageEvents(),
    posted(page, text, stack) {
      on.clock?.inStep(() => on.double?.receive(page, text, stack))
    },
    leaving(page) {
      on.clock?.touch()
      // Not every start of a leave comes to a request, and a document that is there has no other to wait for.
      if (page.name === 'worker') realTimeout(() => gate.isWaiting || page.stay(), 2000).unref()
    },
    staying(page) {
      on.clock?.touch()
      if (page.name === 'worker') on.double?.stays()
    },
    document(page) {
      on.clock?.touch()
      if (page.name === 'worker') on.double?.newDocument()
      if (on.clock) void page.moveTo(on.clock.now)
    },
    loaded: (page, url) => {
      if (page.name === 'worker') on.double?.loaded(url)
    },
    opening: (page, url) => {
      if (page.name === 'worker') on.double?.opening(url)
    },
  })
  const { pipe } = browser
  const hands = new Hands(worker, input.app.hands ?? [])
  const clock = new Clock(
    timers,
    [pilot, worker],
    [() => gate.releaseOne(), () => hands.tryNext()],
    () => worker.isLeaving && !gate.isWaiting,
  )
  on.clock = clock
  const site = new RecordedSite(input.exchanges.map(unpackExchange), input.ignoreQuery)
  const cozy = new Cozy(input.manifest, input.rights, input.app)
  let { credentials } = input.app
  const double = new Double({
    pilot,
    worker,
    manifest: input.manifest,
    cozy,
    cookies: new Cookies(pipe, worker.session, input.manifest),
    credentials: input.app.credentials ?? null,
    listener: {
      ...doubleEvents(),
      shown: visible => visible && hands.shown(),
      credentials: values => (credentials = values as Record<string, unknown>),
    },
  })
  on.double = double
  const gate: Gate = new Gate(pipe, { pilot, worker, whenReady: () => double.whenReady() }, clock, () =>
    replayingGate(
      site,
      event => emit({ ...event, at: clock.passed }),
      () => double.documentFailed(),
    ),
  )
  await gate.open(false)
  pipe.listen(({ method, params }) => {
    if (method === 'Browser.downloadWillBegin')
      emit({ fact: 'blocked', what: `a download of ${String(params['url'])}`, frames: [] })
  })
  setTimeout(() => double.stop(appFacts.timeoutError), appFacts.timeout)
  const ended = browser.ended.then(said => {
    throw new Error(`The browser ended in the midst of the run: ${said}`)
  })
  const error = await Promise.race([double.run(), clock.run().then(() => ended), ended])
  clock.stop()
  for (const { on: selector } of hands.left) emit({ fact: 'hand', on: selector })
  const { identifier } = double
  emit({
    fact: 'left',
    app: {
      stack: cozy.dump(),
      ...(credentials && { credentials }),
      ...(identifier !== undefined && { accountName: identifier }),
    },
  })
  emit({ fact: 'ended', ...(error !== undefined && { error }) })
  await browser.close()
}
