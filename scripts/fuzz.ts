/**
 * Feeds broken and hostile input to what reads data of strangers, for as long as asked:
 * `npm run fuzz -- --seconds 60 --boundary manifest --seed 1`. Ends with 1 when a reader failed.
 */
import { parseArgs } from 'node:util'
import { expectedError } from '../src/diagnostics/errors.ts'
import { boundaries, type Boundary } from './fuzz/boundaries.ts'
import { createLump, mutateJson, mutateText } from './fuzz/mutate.ts'
import { Random } from './fuzz/random.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    boundary: { type: 'string', multiple: true, default: Object.keys(boundaries) },
    seed: { type: 'string', default: '1' },
  },
})

/** Inputs of this size and up say how the time grows: below, the clock is too coarse. */
const largeInput = 20_000

interface Tally {
  inputs: number
  /** Refused with an error for users. */
  refused: number
  /** Would end with exit code 70: each message once, with the first input. */
  faults: Map<string, string>
  slowest: { msPerKilobyte: number; input: string }
}

function createInput(random: Random, { sample }: Boundary): string {
  const kind = random.below(10)
  if (kind === 0) {
    const at = random.below(sample.length + 1)
    const lump = createLump(random, random.pick([largeInput, 2 * largeInput]))
    return sample.slice(0, at) + lump + sample.slice(at)
  }
  if (kind < 4) return mutateText(random, sample)
  const lines = sample.split('\n')
  const isJson = readsAsJson(sample)
  if (!isJson && !lines.some(readsAsJson)) return mutateText(random, sample)
  if (isJson) return JSON.stringify(mutateOnce(random, sample))
  return lines.map(line => (readsAsJson(line) ? JSON.stringify(mutateOnce(random, line)) : line)).join('\n')
}

/** What is nested too deeply to be written is not changed. */
function mutateOnce(random: Random, json: string): unknown {
  const changed = mutateJson(random, JSON.parse(json))
  try {
    JSON.stringify(changed)
    return changed
  } catch {
    return JSON.parse(json)
  }
}

function readsAsJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

async function fuzz(boundary: Boundary, random: Random, until: number): Promise<Tally> {
  const tally: Tally = { inputs: 0, refused: 0, faults: new Map(), slowest: { msPerKilobyte: 0, input: '' } }
  while (performance.now() < until) {
    const input = createInput(random, boundary)
    const start = process.cpuUsage()
    try {
      await boundary.read(input)
    } catch (error) {
      if (expectedError(error)) tally.refused++
      else {
        const [first = '', place = ''] = String((error as Error).stack).split('\n')
        const name = `${first} ${place.trim()}`
        if (!tally.faults.has(name)) tally.faults.set(name, input)
      }
    }
    const { user, system } = process.cpuUsage(start)
    const msPerKilobyte = (user + system) / 1000 / (input.length / 1024)
    if (input.length >= largeInput && msPerKilobyte > tally.slowest.msPerKilobyte)
      tally.slowest = { msPerKilobyte, input }
    tally.inputs++
  }
  return tally
}

const seconds = Number(values.seconds)
let failed = false
for (const name of values.boundary) {
  const boundary = Object.hasOwn(boundaries, name) ? boundaries[name] : undefined
  if (!boundary) throw new Error(`There is no boundary ${name}: use ${Object.keys(boundaries).join(', ')}.`)
  const random = new Random(Number(values.seed))
  const until = performance.now() + (seconds * 1000) / values.boundary.length
  const { inputs, refused, faults, slowest } = await fuzz(boundary, random, until)
  failed ||= faults.size > 0
  console.log(
    `${name.padEnd(10)} ${inputs} inputs, ${refused} refused, ${faults.size} faults, at most ${slowest.msPerKilobyte.toFixed(2)} ms per KiB of a large one ${JSON.stringify(slowest.input.slice(0, 40))}`,
  )
  for (const [fault, input] of faults) console.log(`  ${fault}\n  ${JSON.stringify(input.slice(0, 400))}`)
}
process.exitCode = failed ? 1 : 0
