import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lintRules } from '../../src/lint/rules/index.ts'
import { allRules } from '../../src/rules.ts'
import { examplesOf, pageOf } from '../helpers/examples.ts'

const root = resolve(import.meta.dirname, '../..')
const sections = ['What', 'Why', 'Who enforces it', 'Bad', 'Good', 'Fix']
const ids = allRules.map(({ id }) => id)

test('every rule of every room has an id of its own', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(ids.filter(id => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
})

describe('the registry of lint rules', () => {
  const folder = join(root, 'src/lint/rules')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && name !== 'index.ts')
    .map(name => {
      const text = readFileSync(join(folder, name), 'utf8')
      const found = [...text.matchAll(/^export const \w+ = \w+\(\{\n {2}id: '([a-z0-9-]+)'/gm)]
      return { name, group: dirname(name), ids: found.map(match => match[1]!) }
    })

  test('has every rule of its folder, and no other', () => {
    const written = files.flatMap(file => file.ids)
    expect(written.toSorted()).toEqual(lintRules.map(({ id }) => id).toSorted())
  })

  test('a file with one rule has its name, and is in the folder of its group', () => {
    const single = files.filter(file => file.ids.length === 1)
    expect(single.filter(({ name, ids: [id] }) => basename(name) !== `${id}.ts`)).toEqual([])
    const groupOf = new Map(lintRules.map(({ id, group }) => [id, group as string]))
    const grouped = files.filter(({ group }) => group !== 'families')
    expect(grouped.filter(({ group, ids: all }) => all.some(id => groupOf.get(id) !== group))).toEqual([])
  })
})

test('every page is of a rule, and every rule has a page', () => {
  const pages = readdirSync(join(root, 'docs/rules'))
    .filter(name => name !== 'README.md')
    .map(name => name.replace(/\.md$/, ''))
  expect(pages.toSorted()).toEqual(ids.toSorted())
})

test.each(ids)('the page of %s has all its sections, each with something in it', id => {
  const page = pageOf(id) ?? ''
  const bodies = page.split(/^## /m).slice(1)
  expect(bodies.map(body => body.slice(0, body.indexOf('\n')))).toEqual(sections)
  expect(bodies.filter(body => body.trim().split('\n').length < 2)).toEqual([])
})

test.each(ids)('the page of %s has a bad and a good example', id => {
  const kinds = examplesOf(id, pageOf(id) ?? '').map(({ kind }) => kind)
  expect(kinds).toContain('bad')
  expect(kinds).toContain('good')
})

test('headers and table are what the rules say today', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/generate-docs.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stdout + stderr).toBe('')
})
