/** Writes the inputs that are options of the command line, too, into action.yml (`--check`: only tells when they are stale). */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { sharedOptions } from '../src/pipeline/shared-options.ts'
import type { TargetOption } from '../src/publish/targets/options.ts'
import { wrap } from '../src/text/wrap.ts'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const file = join(root, 'action.yml')
const before = readFileSync(file, 'utf8')
const inputs = Object.entries<TargetOption>(sharedOptions).map(([name, option]) => formatInput(name, option))
const after = before.replace(
  /(?<=^  # These inputs are options of the command line[^\n]*\n).*?(?=^  # The end of the inputs)/ms,
  () => inputs.join(''),
)
if (after !== before && values.check) {
  console.log('stale: action.yml (npm run generate)')
  process.exitCode = 1
} else if (after !== before) writeFileSync(file, after)

/** A fragment of help as a sentence; the lines are folded, as its colons mean something else in YAML. */
function formatInput(name: string, { type, help }: TargetOption): string {
  const sentence = `${help[0]!.toUpperCase()}${help.slice(1)}.`
  const lines = wrap(sentence, 114).map(line => `      ${line.trimStart()}\n`)
  const standard = type === 'boolean' ? "    default: 'false'\n" : ''
  return `  ${name}:\n    description: >-\n${lines.join('')}${standard}`
}
