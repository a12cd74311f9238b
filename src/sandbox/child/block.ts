import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

/** Makes the error for a blocked call and reports it; `what` names the call, such as `a datagram`. */
export type Refuse = (what: string) => Error

/** Shuts what leaves the process without HTTP: sockets, datagrams and names. */
export function blockSockets(refuse: Refuse): void {
  net.Socket.prototype.connect = function connectNowhere(this: net.Socket, ...args: unknown[]) {
    return this.destroy(refuse(`a connection to ${addressOf(args)}`))
  }
  block(dgram.Socket.prototype, 'a datagram', refuse, name => ['bind', 'connect', 'send'].includes(name))
  for (const names of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    block(names, 'a DNS query', refuse, name => /^(?:lookup|resolve|reverse)/.test(name))
  syncBuiltinESMExports()
}

/** Puts a function that throws in the place of some members of an object. */
export function block(owner: object, what: string, refuse: Refuse, isMeant: (name: string) => boolean): void {
  for (const name of Object.getOwnPropertyNames(owner).filter(isMeant))
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value: function blocked(...args: unknown[]) {
        const first = args.find(arg => typeof arg === 'string')
        throw refuse(first === undefined ? what : `${what}: ${first}`)
      },
    })
}

function addressOf(args: unknown[]): string {
  const [first] = args.flat() as unknown[]
  if (typeof first !== 'object' || first === null) return String(first)
  const { host = 'localhost', port, path } = first as { host?: string; port?: unknown; path?: string }
  return path ?? `${host}:${String(port)}`
}
