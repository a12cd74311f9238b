/**
 * Feeds broken and hostile input to everything that reads data of strangers, for a number of seconds of processor time:
 * `npm run fuzz -- --seconds 60 --boundary manifest --seed 1`. Prints a table, and exits with 1 when a reader fails.
 */
import { parseArgs } from 'node:util'
import { expectedError } from '../src/diagnostics/errors.ts'
import { boundaries } from './fuzz/boundaries/index.ts'
import type { Boundary } from './fuzz/boundary.ts'
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

/** Seconds of processor time that this process has used. */
function usedSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

async function fuzz(boundary: Boundary, random: Random, seconds: number): Promise<Tally> {
  const tally: Tally = { inputs: 0, refused: 0, faults: new Map(), slowest: { msPerKilobyte: 0, input: '' } }
  const begin = usedSeconds()
  while (usedSeconds() - begin < seconds) {
    const input = createInput(random, boundary)
    const start = usedSeconds()
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
    const msPerKilobyte = ((usedSeconds() - start) * 1000) / (input.length / 1024)
    if (input.length >= largeInput && msPerKilobyte > tally.slowest.msPerKilobyte)
      tally.slowest = { msPerKilobyte, input }
    tally.inputs++
  }
  return tally
}

const share = Number(values.seconds) / values.boundary.length
console.log(
  '| boundary | inputs | refused | exit 70 | worst ms per KiB | of |\n| --- | --: | --: | --: | --: | --- |',
)
let failed = false
for (const name of values.boundary) {
  const boundary = Object.hasOwn(boundaries, name) ? boundaries[name] : undefined
  if (!boundary) throw new Error(`There is no boundary ${name}: use ${Object.keys(boundaries).join(', ')}.`)
  const { inputs, refused, faults, slowest } = await fuzz(boundary, new Random(Number(values.seed)), share)
  failed ||= faults.size > 0
  const { msPerKilobyte, input } = slowest
  const worst = `${msPerKilobyte.toFixed(2)} | ${JSON.stringify(input.slice(-30)).replaceAll('|', '\\|')}`
  console.log(`| ${name} | ${inputs} | ${refused} | ${faults.size} | ${worst} |`)
  for (const [fault, faulty] of faults)
    console.error(`  ${fault}\n  ${JSON.stringify(faulty.slice(0, 2000))}`)
}
process.exitCode = failed ? 1 : 0
