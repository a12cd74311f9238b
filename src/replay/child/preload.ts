/**
 * Runs in the konnector's own process before its bundle: `node --require preload.cjs <build>`. Puts the world
 * of the recording in place of the network, the clock and chance. The order counts: nock takes hold of `http`
 * and `fetch` first, then their classes are pinned, then everything nock does not serve is shut.
 */
import { readFileSync } from 'node:fs'
import type { HttpRequest, HttpResponse } from '../exchange.ts'
import { type ChildInput, cozyOrigin, inputFd, unpackExchange } from '../protocol.ts'
import { installClock } from './clock.ts'
import { emit } from './emit.ts'
import { createPassthrough } from './passthrough.ts'
import { blockNetwork } from './block-network.ts'
import { intercept } from './intercept.ts'
import { freezeFetchClasses } from './freeze-globals.ts'
import { seedRandom } from './random.ts'
import { Playback } from './playback.ts'
import { Stack } from './stack/stack.ts'
import { installTimers, FakeTimers } from './fake-clock.ts'
import { installTrace } from './trace.ts'
import { installDispatcher } from './undici.ts'

/** The stack ends a job after five minutes (worker/exec/common.go). */
const timeLimit = 300_000

const input = JSON.parse(readFileSync(inputFd, 'utf8')) as ChildInput
const stack = new Stack(input)
const vendor =
  input.mode === 'record'
    ? createPassthrough(input.map)
    : recorded(new Playback(input.exchanges.map(unpackExchange), input.ignoreQuery))

const answer = (request: HttpRequest): Promise<HttpResponse> =>
  new URL(request.url).origin === cozyOrigin ? Promise.resolve(stack.answer(request)) : vendor(request)

const waits = input.now === undefined ? undefined : new FakeTimers(input.now, timeLimit, endOvertime)
const counted = (request: HttpRequest) => waits?.during(answer(request)) ?? answer(request)

intercept(counted)
freezeFetchClasses()
installDispatcher(counted)
if (input.mode === 'replay') blockNetwork()
seedRandom(input.seed)
if (waits) {
  installClock(() => waits.now)
  installTimers(waits)
}
if (input.trace) installTrace()
emit({ fact: 'started', node: process.versions.node })

function recorded(recording: Playback) {
  return async (request: HttpRequest) => recording.answer(request)
}

function endOvertime(): void {
  emit({ fact: 'overtime' })
  process.kill(process.pid, 'SIGKILL')
}
