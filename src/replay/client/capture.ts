import type { Build } from '../../build/build.ts'
import type { Konnector } from '../../konnector/konnector.ts'
import { createCozyInput } from '../cozy-input.ts'
import type { Driver } from '../driver.ts'
import { eventsOf } from '../events.ts'
import { unpackExchange } from '../protocol.ts'
import { type Capture, liveRunOf } from '../record/capture.ts'
import type { Hand } from './hand.ts'
import type { AppState } from './input.ts'

interface CaptureOptions {
  driver: Driver
  /** What the app has when the run starts. */
  app: AppState
  /** Origin of the site → origin to ask instead. */
  map: Readonly<Record<string, string>>
  /** Milliseconds until the run is ended. */
  timeout: number
  /** Gives the konnector every right in the Cozy. */
  grantAll: boolean
}

/** Runs a client-side build on the live site once, while a person signs in. What they type is what is secret. */
export async function captureInBrowser(
  build: Build,
  konnector: Konnector,
  { driver, app, map, timeout, grantAll }: CaptureOptions,
): Promise<Capture> {
  // Whole seconds: the clock of a replay differs by some milliseconds.
  const now = Math.floor(Date.now() / 1000) * 1000
  const ran = await driver.run(build, konnector, {
    cozy: createCozyInput(konnector, { fields: {} }, { grantAll }),
    app,
    vendor: { mode: 'record', map },
    now,
    trace: false,
    timeout,
  })
  const hands = eventsOf(ran.events, 'hands').at(-1)?.hands ?? []
  const kept = eventsOf(ran.events, 'credentials').at(-1)?.values
  return {
    recordedAt: new Date(now).toISOString(),
    credentials: { fields: { ...app.credentials, ...kept, ...typedFields(hands.flat()) } },
    exchanges: eventsOf(ran.events, 'recorded').map(({ exchange }) => unpackExchange(exchange)),
    live: liveRunOf(ran, konnector),
    app: { ...app, hands },
  }
}

/** What was typed, by the name that its field has in the selector. */
function typedFields(hands: readonly Hand[]): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const { on, type } of hands) {
    const value = type?.replace(/\n$/, '')
    if (!value || Object.values(fields).includes(value)) continue
    const name = /name="([^"]+)"/.exec(on)?.[1] ?? /[\w-]+/.exec(on.replace(/^.*[#\s]/, ''))?.[0] ?? 'field'
    let free = name
    for (let number = 2; free in fields; number++) free = `${name}-${number}`
    fields[free] = value
  }
  return fields
}
