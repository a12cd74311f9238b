import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stable-names-'))
  for (const name of [
    'src',
    'action',
    'scripts',
    'schema',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['a rule of lint', 'src/lint/rules/files/assets.ts', "'The icon ", "'The picture "],
  ['a rule of publishing', 'src/publish/rules.ts', "summary: '", "summary: 'Really, "],
])('a changed word of %s changes at most three files of dist/', (_, file, before, after) => {
  const first = built('first')
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  const changed = text.replace(before, after)
  expect(changed).not.toBe(text)
  writeFileSync(path, changed)
  const second = built('second')
  writeFileSync(path, text)
  const names = new Set([...first.keys(), ...second.keys()])
  const differing = [...names].filter(name => first.get(name) !== second.get(name))
  expect(differing.length).toBeGreaterThan(0)
  expect(differing.length).toBeLessThanOrEqual(3)
})

function built(name: string): Map<string, string> {
  const out = join(folder, name)
  execFileSync(process.execPath, ['scripts/build.ts', '--out', out], { cwd: folder, stdio: 'pipe' })
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files.map(({ parentPath, name: file }) => [
      join(parentPath, file).slice(out.length),
      readFileSync(join(parentPath, file), 'utf8'),
    ]),
  )
}
