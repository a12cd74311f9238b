import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'

/** The other end of a connection, as the konnector named it. */
export interface Destination {
  secure: boolean
  host: string
  port: number
}

/** Where a connection goes instead. */
export type Route =
  /** Where it was going to. */
  | { to: 'network' }
  /** To another host; the name that is asked for stays the same. */
  | { to: 'origin'; origin: URL }
  /** To a server in this process. */
  | { to: 'process'; accept(socket: net.Socket, destination: Destination): void }
  | { to: 'nowhere'; error: Error }

type ConnectOptions = Partial<net.TcpNetConnectOpts & tls.ConnectionOptions> & { path?: string | null }

const destinations = new WeakMap<net.Socket, Destination>()

/** The other end of a socket, as the konnector named it. */
export function destinationOf(socket: net.Socket): Destination | undefined {
  return destinations.get(socket)
}

/** Sends every connection of the process where `route` says; `http` says whether an HTTP client asks. */
export function routeConnections(route: (destination: Destination, http: boolean) => Route): void {
  const connect = net.Socket.prototype.connect
  const connectSecurely = tls.connect
  const reconnect = (socket: net.Socket, options: object) =>
    Reflect.apply(connect, socket, [options]) as net.Socket
  const routeOf = (options: ConnectOptions, secure: boolean) => {
    const { host = 'localhost', port = secure ? 443 : 80 } = options
    const destination = { secure, host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
    return { destination, route: route(destination, isOfHttpClient(options)) }
  }
  net.Socket.prototype.connect = function connectWhereRouted(this: net.Socket, ...args: unknown[]) {
    const [options, callback] = argumentsOf(args)
    // A pipe is no way to a site.
    const isPipe = typeof options.path === 'string' && options.port === undefined
    const secure = this instanceof tls.TLSSocket
    const routed = isPipe ? undefined : routeOf(options, secure)
    if (routed) destinations.set(this, routed.destination)
    if (!routed || routed.route.to === 'network') return Reflect.apply(connect, this, args) as net.Socket
    if (callback) this.once('connect', callback)
    switch (routed.route.to) {
      case 'origin':
        return reconnect(this, { ...options, ...addressOf(routed.route.origin) })
      case 'process':
        connectWithin(this)
        routed.route.accept(this, routed.destination)
        return this
      default:
        return this.destroy(routed.route.error)
    }
  } as typeof connect
  tls.connect = function connectSecurelyWhereRouted(...args: unknown[]) {
    const [options, callback] = argumentsOf(args)
    const routed = options.socket ? undefined : routeOf(options, true)
    const { route: way, destination } = routed ?? {}
    if (
      !way ||
      !destination ||
      way.to === 'network' ||
      (way.to === 'origin' && way.origin.protocol === 'https:')
    )
      return Reflect.apply(connectSecurely, tls, args) as tls.TLSSocket
    // What is asked for is secure; what answers is not, and the client must not see that.
    const socket = asSecure(new net.Socket(), options)
    destinations.set(socket, destination)
    if (callback) socket.once('secureConnect', callback)
    socket.once('connect', () => socket.emit('secureConnect'))
    if (way.to === 'nowhere') return socket.destroy(way.error)
    if (way.to === 'origin') return reconnect(socket, addressOf(way.origin))
    connectWithin(socket)
    way.accept(socket, destination)
    return socket
  } as typeof tls.connect
  syncBuiltinESMExports()
}

/** `node:http` and undici leave traces in the options that nothing else gives. */
function isOfHttpClient(options: ConnectOptions): boolean {
  return ['_agentKey', 'highWaterMark', 'headers', 'method'].some(name => name in options)
}

function addressOf({ hostname, port, protocol }: URL): net.TcpNetConnectOpts {
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (protocol === 'https:' ? 443 : 80) }
}

/** Of `connect(options)`, `connect(port, host, options)`, or of the list that Node's own calls hand on. */
function argumentsOf(args: unknown[]): [ConnectOptions, (() => void) | undefined] {
  const [first, ...rest] = (Array.isArray(args[0]) ? args[0] : args) as unknown[]
  const callback = rest.findLast(one => typeof one === 'function') as (() => void) | undefined
  if (typeof first === 'object' && first !== null) return [first as ConnectOptions, callback]
  const host = rest.find(one => typeof one === 'string')
  const options = rest.find(one => typeof one === 'object' && one !== null) as ConnectOptions | undefined
  const isPort = Number(first) >= 0
  return [
    {
      ...options,
      ...(isPort ? { port: Number(first) } : { path: String(first) }),
      ...(host && { host }),
    } as ConnectOptions,
    callback,
  ]
}

/** What clients read of a TLS connection. */
function asSecure(socket: net.Socket, { servername, host }: ConnectOptions): net.Socket {
  return Object.assign(socket, {
    encrypted: true,
    authorized: true,
    authorizationError: null,
    alpnProtocol: false,
    servername: servername ?? host,
    getPeerCertificate: () => ({}),
    getPeerX509Certificate: () => undefined,
    getCertificate: () => ({}),
    getCipher: () => ({
      name: 'TLS_AES_256_GCM_SHA384',
      standardName: 'TLS_AES_256_GCM_SHA384',
      version: 'TLSv1.3',
    }),
    getProtocol: () => 'TLSv1.3',
    getSession: () => undefined,
    isSessionReused: () => false,
    setServername: () => {},
    setSession: () => {},
  })
}

/** The socket is connected, to nothing that the system knows of. */
function connectWithin(socket: net.Socket): void {
  Object.assign(socket, { connecting: true, ref: () => socket, unref: () => socket })
  process.nextTick(() => {
    if (socket.destroyed) return
    Object.assign(socket, { connecting: false })
    socket.emit('connect')
    socket.emit('ready')
  })
}
