/**
 * Holds the linter to what cozy-stack and cozy-apps-registry said of 7,000 manifests: `npm run check:verdicts [file]`.
 * With the profile `registry`, an error whose authority is the system exists exactly where the system refuses.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Authority } from '../src/diagnostics/diagnostic.ts'
import { konnectorFromBytes } from '../src/konnector/read.ts'
import { lint } from '../src/lint/engine/lint.ts'

interface Verdict {
  id: string
  /** The bytes of the manifest. */
  b64: string
  /** Why it is refused; empty when it is accepted. */
  stack: string
  registry: string
}

const systems = ['stack', 'registry'] as const satisfies Authority[]
const shared = join(resolve(import.meta.dirname, '..'), '../shared/corpus/verdicts.ndjson.gz')
const file = process.argv[2] ?? shared

if (existsSync(file)) process.exitCode = check(readVerdicts(file)) ? 0 : 1
else console.log(`${file} is not here: there are no verdicts to compare with.`)

function readVerdicts(path: string): Verdict[] {
  const bytes = readFileSync(path)
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}

function check(verdicts: Verdict[]): boolean {
  const misses: string[] = []
  const agreed = { stack: { refused: 0, accepted: 0 }, registry: { refused: 0, accepted: 0 } }
  for (const verdict of verdicts) {
    const found = lint(konnectorFromBytes('manifest.konnector', Buffer.from(verdict.b64, 'base64')), {
      profile: 'registry',
    })
    for (const system of systems) {
      const errors = found.filter(
        ({ severity, authority }) => severity === 'error' && authority.includes(system),
      )
      const refused = verdict[system] !== ''
      if (refused === errors.length > 0) agreed[system][refused ? 'refused' : 'accepted'] += 1
      else if (refused)
        misses.push(`${verdict.id}: ${system} refuses it (${verdict[system]}), and no error says so`)
      else
        misses.push(`${verdict.id}: ${system} accepts it, and ${errors[0]!.rule} says: ${errors[0]!.message}`)
    }
  }
  for (const miss of misses) console.log(miss)
  for (const system of systems) {
    const { refused, accepted } = agreed[system]
    console.log(
      `${system.padEnd(8)} agrees on ${refused + accepted} of ${verdicts.length}: ${refused} refused, ${accepted} accepted`,
    )
  }
  return misses.length === 0
}
