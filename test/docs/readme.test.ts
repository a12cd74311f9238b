import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { commands } from '../../src/cli/commands.ts'
import { formatOperands } from '../../src/cli/help.ts'

const root = resolve(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

test('the tables of inputs and outputs are those of action.yml', () => {
  expect(
    execFileSync(process.execPath, [join(root, 'scripts/generate-readme.ts'), '--check'], {
      encoding: 'utf8',
    }),
  ).toBe('')
})

test('every command is there, with the operands of its help', async () => {
  for (const [name, load] of Object.entries(commands)) {
    const { operands } = await load()
    expect(readme).toContain(
      `konnector-lint ${name === 'lint' ? '[lint]' : name} ${formatOperands(operands)}`.trimEnd(),
    )
  }
})

test('the workflow is YAML, grants one right, and gives the Action inputs it has', () => {
  const workflow = parse(/```yaml\n([\s\S]*?)```/.exec(readme)![1]!)
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
  expect(workflow.permissions).toEqual({})
  expect(workflow.jobs.konnector.permissions).toEqual({ contents: 'write' })
  const step = workflow.jobs.konnector.steps.at(-1)
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)))
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
})

test('what it links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(match => match[1]!)
  expect(links.length).toBeGreaterThan(5)
  for (const link of links) expect(() => readFileSync(join(root, link)), link).not.toThrow()
})
