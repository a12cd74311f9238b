import type { Answer, HttpRequest } from '../exchange.ts'
import { Playback } from '../playback.ts'
import { cozyOrigin, packExchange, unpackExchange } from '../protocol.ts'
import { Answers } from './answers.ts'
import { blocked, blockNetwork } from './block-network.ts'
import { type Destination, type Route, routeConnections } from './connections.ts'
import { createRightsCheck } from '../rights.ts'
import { createCodeEntry } from './code-entry.ts'
import { emit } from './emit.ts'
import { FakeClock } from './fake-clock.ts'
import { freezeFetchClasses } from './freeze-globals.ts'
import type { ChildInput } from './input.ts'
import { type AnswerRequest, createHttpServer } from './http-server.ts'
import { canNockServe, intercept } from './intercept.ts'
import { seedRandom } from './random.ts'
import { Sighting } from './sightings.ts'
import { Stack } from './stack/stack.ts'
import { installTime } from './time.ts'
import { installTimers } from './timers.ts'
import { currentFrames, installTrace } from './trace.ts'
import { watchHttp } from './watch-http.ts'
import { watchUndici } from './watch-undici.ts'

/** The stack ends a job after five minutes (worker/exec/common.go). */
const timeLimit = 300_000

/**
 * Puts a Cozy in memory, a clock and a chance that repeat themselves and, on a recording, the recorded site in place of
 * the real ones.
 */
export function installWorld(input: ChildInput): void {
  const clock = new FakeClock({
    now: input.now,
    limit: timeLimit,
    onOvertime: endOvertime,
    pace: input.mode === 'record' ? 'live' : 'skip',
  })
  const stack = createStack(input)
  const answerCozy = async (request: HttpRequest): Promise<Answer> => ({ response: stack.answer(request) })
  if (input.mode === 'replay') playRecording(input, clock, answerCozy)
  else watchSite(input, clock, answerCozy)
  seedRandom(input.seed)
  installTime(clock)
  installTimers(clock)
  if (input.trace) installTrace()
  emit({ fact: 'started', node: process.versions.node })
}

function createStack(input: ChildInput): Stack {
  const { rights, codes, state, account, folder, keepState } = input
  const host = { emit, isGranted: createRightsCheck(rights), enterCode: createCodeEntry(codes) }
  const stack = new Stack(input, host)
  if (state) stack.restore(state)
  else {
    stack.seedAccount(account)
    stack.seedFolder(folder)
  }
  if (keepState) process.once('exit', () => emit({ fact: 'left', app: { stack: stack.dump() } }))
  return stack
}

function playRecording(input: ChildInput, clock: FakeClock, answerCozy: AnswerRequest): void {
  // Connections to sites are routed to the recording after that.
  blockNetwork()
  const exchanges = input.exchanges.map(unpackExchange)
  const playback = new Playback({
    exchanges,
    ignoreQuery: input.ignoreQuery,
    emit: event => emit({ ...event, at: clock.now - input.now }),
    currentFrames,
  })
  const answers = new Answers(clock, request => playback.answer(request))
  const answer = (request: HttpRequest) =>
    isCozy(request) ? clock.hold(answerCozy(request)) : answers.answer(request)
  const server = createHttpServer(answer, refuse)
  // What nock serves and what connects itself must get the same.
  routeConnections((destination, http) =>
    http ? { to: 'process', accept: server.accept } : { to: 'nowhere', error: refuse(destination) },
  )
  if (exchanges.every(canNockServe)) {
    intercept(answer)
    freezeFetchClasses()
  }
}

function watchSite(input: ChildInput, clock: FakeClock, answerCozy: AnswerRequest): void {
  const server = createHttpServer(answerCozy, refuse)
  routeConnections((destination): Route => {
    const origin = originOf(destination)
    if (origin === cozyOrigin) return { to: 'process', accept: server.accept }
    const twin = input.map[origin]
    return twin === undefined ? { to: 'network' } : { to: 'origin', origin: new URL(twin) }
  })
  const begin = (destination: Destination) =>
    originOf(destination) === cozyOrigin
      ? undefined
      : new Sighting(clock, exchange => emit({ fact: 'recorded', exchange: packExchange(exchange) }))
  watchHttp(begin)
  watchUndici(begin)
}

function isCozy({ url }: HttpRequest): boolean {
  return new URL(url).origin === cozyOrigin
}

function originOf({ secure, host, port }: Destination): string {
  const name = host.includes(':') ? `[${host}]` : host
  return new URL(`${secure ? 'https' : 'http'}://${name}:${port}`).origin
}

function refuse({ host, port }: Destination): Error {
  return blocked(`a connection to ${host}:${port}`)
}

function endOvertime(): void {
  emit({ fact: 'overtime' })
  process.kill(process.pid, 'SIGKILL')
}
