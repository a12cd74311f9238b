/** Looks at what the system shows of every process, again and again, while something runs. Linux only. */
import { Worker } from 'node:worker_threads'

/** A secret that was seen in what a process was started with. */
export interface Sighting {
  pid: number
  /** `environ` or `cmdline`. */
  where: string
  command: string
  /** Milliseconds since the sampling began. */
  at: number
}

export interface Samples {
  rounds: number
  sightings: Sighting[]
  /** Process id → when it was seen first, its parent and its program. */
  processes: Record<string, { at: number; parent: number; command: string }>
}

const program = `
const { readdirSync, readFileSync } = require('node:fs')
const { parentPort, workerData: { needles, stop } } = require('node:worker_threads')
const start = performance.now()
const sightings = [], processes = {}
const read = file => { try { return readFileSync(file, 'latin1') } catch { return '' } }
let rounds = 0
for (; Atomics.load(stop, 0) === 0; rounds++) {
  for (const pid of readdirSync('/proc')) {
    if (!/^\\d+$/.test(pid)) continue
    const at = performance.now() - start
    for (const where of ['environ', 'cmdline']) {
      const shown = read('/proc/' + pid + '/' + where)
      if (needles.some(needle => shown.includes(needle)))
        sightings.push({ pid: Number(pid), where, at, command: read('/proc/' + pid + '/cmdline').split('\\0').join(' ').slice(0, 200) })
    }
    if (processes[pid]) continue
    const stat = read('/proc/' + pid + '/stat')
    processes[pid] = { at, parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]), command: stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')) }
  }
  Atomics.wait(stop, 0, 0, 1)
}
parentPort.postMessage({ rounds, sightings, processes })`

/** Samples until `run` has ended. */
export async function whileSampling<T>(
  needles: readonly string[],
  run: () => Promise<T>,
): Promise<{ result: T; samples: Samples }> {
  const stop = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(program, { eval: true, workerData: { needles, stop } })
  const sampled = new Promise<Samples>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject)
  })
  await new Promise(resolve => worker.once('online', resolve))
  try {
    const result = await run()
    Atomics.store(stop, 0, 1)
    return { result, samples: await sampled }
  } finally {
    Atomics.store(stop, 0, 1)
    Atomics.notify(stop, 0)
  }
}

/** Whether a process is below another. */
export function isBelow({ processes }: Samples, pid: string, ancestor: number): boolean {
  for (let at = processes[pid]?.parent; at; at = processes[at]?.parent) if (at === ancestor) return true
  return false
}
