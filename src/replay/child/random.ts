import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { mulberry32 } from '../chance.ts'

type Filled = NodeJS.ArrayBufferView

/**
 * Makes chance repeat itself: `Math.random` and node:crypto's random functions give the same values on every
 * run.
 */
export function seedRandom(seed: number): void {
  const next = mulberry32(seed)
  const fill = <T extends Filled>(view: T, offset = 0, size = view.byteLength - offset): T => {
    const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, size)
    for (let index = 0; index < bytes.length; index++) bytes[index] = next() * 256
    return view
  }
  const randomBytes = (size: number, callback?: (error: null, bytes: Buffer) => void) => {
    const bytes = fill(Buffer.alloc(size))
    if (!callback) return bytes
    setImmediate(callback, null, bytes)
    return undefined
  }
  const randomUUID = () => {
    const bytes = fill(Buffer.alloc(16))
    bytes[6] = (bytes[6]! & 0x0f) | 0x40
    bytes[8] = (bytes[8]! & 0x3f) | 0x80
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }
  const randomInt = (...args: unknown[]) => {
    const callback =
      typeof args.at(-1) === 'function' ? (args.pop() as (e: null, n: number) => void) : undefined
    const [min, max] = (args.length > 1 ? args : [0, ...args]) as [number, number]
    const value = min + Math.floor(next() * (max - min))
    if (callback) setImmediate(callback, null, value)
    return value
  }
  const randomFill = (view: Filled, ...rest: unknown[]) => {
    const callback = rest.pop() as (error: null, view: Filled) => void
    setImmediate(callback, null, fill(view, ...(rest as [number?, number?])))
  }

  Math.random = next
  Object.assign(crypto, {
    randomBytes,
    pseudoRandomBytes: randomBytes,
    randomUUID,
    randomInt,
    randomFill,
    randomFillSync: fill,
  })
  Object.defineProperties(Object.getPrototypeOf(globalThis.crypto), {
    getRandomValues: { value: fill, configurable: true, writable: true },
    randomUUID: { value: randomUUID, configurable: true, writable: true },
  })
  syncBuiltinESMExports()
}
