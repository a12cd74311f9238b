import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** What an attack is told of the world outside of its sandbox. */
export interface Target {
  /** Holds `canary`. */
  secret: string
  home: string
  repository: string
  temporary: string
  /** A name for what an attack leaves anywhere. */
  mark: string
  addresses: string[]
  tcp: number
  udp: number
  /** Nobody listens there, and the system gives it to nobody. */
  free: number
  socket: string
  abstract: string
  /** The id of a process that must live on. */
  victim: number
}

/** In the environment of this process from its start, when whoever started it put it there, and in files. */
export const canary = process.env['CANARY'] ?? 'canary-of-the-tests'

/** A world to attack: files, listeners on every kind of socket, and a process. It says what was done to it. */
export class World {
  readonly target: Target
  readonly #got: string[] = []
  readonly #victim: ChildProcess
  readonly #close: () => void
  #victimSaid = ''

  static async make(): Promise<World> {
    const dir = mkdtempSync(join(tmpdir(), 'world-'))
    const got: string[] = []
    const hear = (what: string) => (data: Buffer) => got.push(`${what} heard ${data.toString().slice(0, 80)}`)
    const listening = (server: Server, ...at: [number, string] | [string]) =>
      new Promise<void>(done => {
        server.on('connection', socket => {
          got.push('a listener was connected to')
          socket.on('data', hear('a listener')).on('error', () => {})
        })
        server.listen(...(at as [string]), done)
      })
    const [tcp, named, abstract] = [createServer(), createServer(), createServer()]
    const udp = createSocket('udp4').on('message', hear('a datagram'))
    const mark = `mark-${dir.slice(-6)}`
    const socket = join(dir, 'socket')
    await listening(tcp, 0, '0.0.0.0')
    await listening(named, socket)
    await listening(abstract, `\0${mark}`)
    await new Promise<void>(done => udp.bind(0, '0.0.0.0', done))
    for (const folder of ['outside', 'home']) {
      mkdirSync(join(dir, folder))
      writeFileSync(join(dir, folder, 'secret'), canary)
    }
    const outer = Object.values(networkInterfaces())
      .flat()
      .find(address => address?.family === 'IPv4' && !address.internal)
    const victim = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.error("ready")'], {
      env: { CANARY: canary },
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    await new Promise(ready => victim.stderr.once('data', ready))
    const target: Target = {
      secret: join(dir, 'outside/secret'),
      home: join(dir, 'home'),
      repository: resolve(import.meta.dirname, '../..'),
      temporary: tmpdir(),
      mark,
      addresses: ['127.0.0.1', ...(outer ? [outer.address] : [])],
      tcp: (tcp.address() as AddressInfo).port,
      udp: udp.address().port,
      free: 20_000 + randomInt(10_000),
      socket,
      abstract: mark,
      victim: victim.pid!,
    }
    return new World(target, got, victim, () => {
      for (const server of [tcp, named, abstract, udp]) server.close()
      victim.kill('SIGKILL')
      rmSync(dir, { recursive: true, force: true })
    })
  }

  private constructor(target: Target, got: string[], victim: ChildProcess, close: () => void) {
    this.target = target
    this.#got = got
    this.#victim = victim
    this.#close = close
    victim.stderr!.on('data', (data: Buffer) => (this.#victimSaid += data))
  }

  /** Connects where an attack may listen, as long as a run takes. */
  knock(): () => void {
    const timer = setInterval(() => connect(this.target.free, '127.0.0.1').on('error', () => {}), 100)
    return () => clearInterval(timer)
  }

  /** All that an attack did out here, and what of it is in what was printed. */
  async damage(printed: string): Promise<string[]> {
    // What outlives the sandbox has the time to do something.
    await sleep(200)
    const { secret, home, mark, victim } = this.target
    const got = [...this.#got, ...[...printed.matchAll(/GOT ([^"\\\n]+)/g)].map(match => match[1]!)]
    if (printed.includes(canary)) got.push('a secret, in what it printed')
    for (const folder of [join(secret, '..'), home]) {
      const names = existsSync(folder) ? readdirSync(folder).join() : 'gone'
      if (names !== 'secret') got.push(`a folder outside: ${names}`)
      else if (readFileSync(join(folder, 'secret'), 'utf8') !== canary) got.push('a file outside')
    }
    for (const folder of reachable(this.target))
      got.push(
        ...namesIn(folder)
          .filter(name => name.includes(mark))
          .map(name => `${folder}/${name}`),
      )
    if (!isAlive(victim) || this.#victim.exitCode !== null || this.#victim.signalCode !== null)
      got.push('a process outside was ended')
    if (this.#victimSaid.includes('Debugger')) got.push('a debugger in a process outside')
    got.push(...processesWith(mark).map(() => 'a process lives on'))
    return [...new Set(got)]
  }

  close(): void {
    for (const pid of processesWith(this.target.mark)) process.kill(Number(pid), 'SIGKILL')
    for (const folder of reachable(this.target))
      for (const name of namesIn(folder).filter(left => left.includes(this.target.mark)))
        rmSync(join(folder, name), { recursive: true, force: true })
    this.#close()
  }
}

/** Where an attack may leave something. */
function reachable({ repository, temporary }: Target): string[] {
  return [repository, temporary, '/', '/etc', '/dev/shm', '/var/tmp', '/run', '/root', '/usr/lib']
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Processes that have a mark among their arguments, other than this one. */
function processesWith(mark: string): string[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter(pid => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(mark)
      } catch {
        return false
      }
    })
}
