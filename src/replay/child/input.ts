import { readSync } from 'node:fs'
import { inputFd } from '../../sandbox/streams.ts'
import type { Exchange } from '../exchange.ts'
import type { Doc, Packed } from '../protocol.ts'
import type { Rights } from '../rights.ts'
import type { StackState } from './stack/stack.ts'

/** What the konnector's process reads first from its input, as one line of JSON. */
export interface ChildInput {
  /** `record` lets the vendor's requests out, and reports them. */
  mode: 'replay' | 'record'
  /** Milliseconds since 1970; the clock starts there, and only waiting moves it. */
  now: number
  seed: number
  slug: string
  account: Doc
  /** Where the konnector saves its files. */
  folder: { id: string; path: string }
  /** What the in-memory stack lets the konnector do. */
  rights: Rights
  /** The language of the Cozy. */
  locale: string
  /** What a person enters when the konnector waits for a code; `ask` reads each as a line of the input. */
  codes: readonly string[] | 'ask'
  /** The Cozy as an earlier run left it: account and folder are in it. */
  state?: StackState
  /** Whether the run says how it leaves the Cozy. */
  keepState: boolean
  exchanges: Packed<Exchange>[]
  ignoreQuery: string[]
  /** Whether facts have the frames that led to them, which costs time. */
  trace: boolean
  /** Origin of the vendor → origin to ask instead, when recording. */
  map: Readonly<Record<string, string>>
}

export function readInput(): ChildInput {
  return JSON.parse(readLine()) as ChildInput
}

let unread = Buffer.alloc(0)

/** The next line of the input; waits for it, and nothing else of this process goes on. Empty at the input's end. */
export function readLine(): string {
  const pieces = [unread]
  for (let newline = unread.indexOf(10); ;) {
    const last = pieces.at(-1)!
    if (newline !== -1) {
      unread = last.subarray(newline + 1)
      pieces.splice(-1, 1, last.subarray(0, newline))
      return Buffer.concat(pieces).toString('utf8')
    }
    const chunk = Buffer.alloc(64 * 1024)
    const length = readSync(inputFd, chunk)
    if (length === 0) {
      unread = Buffer.alloc(0)
      return Buffer.concat(pieces).toString('utf8')
    }
    pieces.push(chunk.subarray(0, length))
    newline = chunk.subarray(0, length).indexOf(10)
  }
}
