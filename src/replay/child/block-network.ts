import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import worker from 'node:worker_threads'
import { emit } from './emit.ts'
import { currentFrames } from './trace.ts'

/**
 * Shuts every way out of the process but connections: datagrams, names, other processes and threads. It stops an
 * honest konnector and says what it tried; against a hostile one, the walls stand outside of the process.
 */
export function blockNetwork(): void {
  shut(dgram.Socket.prototype, 'a datagram', name => ['bind', 'connect', 'send'].includes(name))
  for (const names of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    shut(names, 'a DNS query', name => /^(?:lookup|resolve|reverse)/.test(name))
  shut(childProcess, 'a child process', name => /^(?:exec|fork|spawn)/.test(name))
  shut(worker, 'a worker thread', name => name === 'Worker')
  syncBuiltinESMExports()
}

function shut(owner: object, what: string, named: (name: string) => boolean): void {
  for (const name of Object.getOwnPropertyNames(owner).filter(named))
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value: function stopped(...args: unknown[]) {
        const first = args.find(arg => typeof arg === 'string')
        throw blocked(first === undefined ? what : `${what}: ${first}`)
      },
    })
}

/** Says that something was tried that leaves the process, and makes the error of it. */
export function blocked(what: string): Error {
  emit({ fact: 'blocked', what, frames: currentFrames() })
  return Object.assign(new Error(`konnector-lint blocked ${what}`), { code: 'EACCES' })
}
