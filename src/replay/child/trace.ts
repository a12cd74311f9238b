import { createHook, executionAsyncResource } from 'node:async_hooks'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { promiseHooks } from 'node:v8'
import { emit } from './emit.ts'
import type { StackFrame } from '../stack-frame.ts'

/** Where something asynchronous was started, then where that was started which started it, and so on. */
type Trail = readonly Error[]

/** A loop that awaits would make a trail without end. */
const longestTrail = 100
const mostFrames = 200
/** Characters of a message, enough to know it by. */
const longest = 1000

const bundle = join(process.cwd(), 'index.js')
/** By what was started; undefined while nothing is traced. */
let trails: WeakMap<object, Trail> | undefined

/**
 * Follows a run, so that `framesHere` can say what led to a moment, and reports every error that a promise is
 * rejected with: the libraries catch what a konnector throws, and log nothing but its message.
 */
export function installTrace(): void {
  Error.stackTraceLimit = 50
  const known = (trails = new WeakMap())
  createHook({
    init(_id, _type, _trigger, resource) {
      known.set(resource, [new Error(), ...trailHere().slice(0, longestTrail - 1)])
    },
  }).enable()
  tellRejections()
  process.on('uncaughtExceptionMonitor', (error: unknown) => {
    const { message = error, stack } = (error ?? {}) as Partial<Error>
    emit({ fact: 'thrown', message: String(message).slice(0, longest), frames: framesIn(stack), fatal: true })
  })
}

/** The frames of the bundle that led here, nearest first; none unless the run is traced. */
export function currentFrames(): StackFrame[] {
  return trails ? framesOf([new Error(), ...trailHere()]) : []
}

function trailHere(): Trail {
  return trails?.get(executionAsyncResource()) ?? []
}

function framesOf(trail: Trail): StackFrame[] {
  return trail.flatMap(({ stack }) => framesIn(stack)).slice(0, mostFrames)
}

/**
 * A promise shows its reason only to `inspect`, as a handler would count as one. When the hook is called it is
 * not yet settled: it is looked at when the next one is.
 */
function tellRejections(): void {
  let last: { promise: Promise<unknown>; at: Error; trail: Trail } | undefined
  const look = () => {
    if (!last) return
    const { promise, at, trail } = last
    last = undefined
    const reason = rejection.exec(inspect(promise, shallow))?.[1]?.trim()
    if (reason === undefined) return
    const [message = ''] = reason.split(/,?\n/, 1)
    const frames = [...framesIn(reason), ...framesOfRejection(at, /\n +at /.test(reason) ? trail : [])]
    emit({
      fact: 'thrown',
      message: message.slice(0, longest),
      frames: frames.slice(0, mostFrames),
      fatal: false,
    })
  }
  promiseHooks.onSettled((promise: Promise<unknown>) => {
    look()
    last = { promise, at: new Error(), trail: trailHere() }
  })
  process.on('exit', look)
}

/** Libraries change the defaults. */
const shallow = {
  depth: 0,
  colors: false,
  compact: 3,
  customInspect: false,
  maxArrayLength: 0,
  maxStringLength: longest,
}
const rejection = /^Promise \{\s*<rejected> ([^]*)\}$/

/**
 * What called `reject` is on the stack. An async function that ends with an error is there with its last position, and
 * where it failed is where it was awaiting: the start of `trail`.
 */
function framesOfRejection(at: Error, trail: Trail): StackFrame[] {
  const [, ...lines] = String(at.stack).split('\n')
  const [top = '', ...rest] = lines.filter(
    line => !line.includes(__filename) && !line.includes('node:internal/'),
  )
  return top.includes('<anonymous>')
    ? [...framesIn(rest.join('\n')), ...framesOf(trail)]
    : [...framesOf(trail), ...framesIn(rest.join('\n'))]
}

/** A library may have put a hook of its own in the place of V8's text. */
function framesIn(stack: unknown): StackFrame[] {
  return String(stack)
    .split('\n')
    .flatMap(line => {
      const start = line.indexOf(bundle)
      const place = /^:(\d+):(\d+)/.exec(line.slice(start + bundle.length))
      return start >= 0 && place ? [[Number(place[1]), Number(place[2])] as const] : []
    })
}
