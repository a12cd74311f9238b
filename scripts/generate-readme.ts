/** Writes the tables of inputs and outputs into README.md from action.yml (`--check`: only fails when they are stale). */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { withBlock } from './docs/page.ts'

interface Action {
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string }>
}

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const { inputs, outputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action

const tables = [
  '| Input | What | Default |',
  '| --- | --- | --- |',
  ...Object.entries(inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${cell(input.description)} | ${input.default === undefined ? '' : `\`${input.default}\``} |`,
  ),
  '',
  '| Output | What |',
  '| --- | --- |',
  ...Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
]

const file = join(root, 'README.md')
const before = readFileSync(file, 'utf8')
const after = withBlock(before, 'action', tables.join('\n'))
if (after !== before && values.check) {
  console.log('stale: README.md (npm run generate)')
  process.exitCode = 1
} else if (after !== before) writeFileSync(file, after)

function cell(text: string): string {
  return text
    .trim()
    .replaceAll('|', String.raw`\|`)
    .replaceAll('\n', ' ')
}
