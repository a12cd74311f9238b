import childProcess from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'
import worker from 'node:worker_threads'
import { block, blockSockets } from '../../sandbox/child/block.ts'
import { emit } from './emit.ts'
import { currentFrames } from './trace.ts'

/**
 * Shuts every way out of the process: sockets, names, other processes and threads; connections to sites are routed to
 * the recording after that. It stops an honest konnector and says what it tried; a hostile one is held by the sandbox.
 */
export function blockNetwork(): void {
  blockSockets(blocked)
  block(childProcess, 'a child process', blocked, name => /^(?:exec|fork|spawn)/.test(name))
  block(worker, 'a worker thread', blocked, name => name === 'Worker')
  syncBuiltinESMExports()
}

/** Says that something was tried that leaves the process, and makes the error of it. */
export function blocked(what: string): Error {
  emit({ fact: 'blocked', what, frames: currentFrames() })
  return Object.assign(new Error(`konnector-lint blocked ${what}`), { code: 'EACCES' })
}
