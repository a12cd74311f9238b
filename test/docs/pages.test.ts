import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { allRules } from '../../src/rules.ts'
import { examplesOf, pageOf } from '../helpers/examples.ts'

const root = resolve(import.meta.dirname, '../..')
const sections = ['What', 'Why', 'Who enforces it', 'Bad', 'Good', 'Fix']
const ids = allRules.map(({ id }) => id)

test('every rule of every room has an id of its own', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(ids.filter(id => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
})

test('a rule of src/lint is in a file of its name, or in one that is made from a table', () => {
  const folder = join(root, 'src/lint/rules')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    name => name.endsWith('.ts') && name !== 'index.ts',
  )
  const written = files.map(file => {
    const name = basename(file)
    const text = readFileSync(join(folder, file), 'utf8')
    return { name, ids: [...text.matchAll(/^ {2,4}id: '([a-z0-9-]+)'/gm)].map(match => match[1]!) }
  })
  expect(written.filter(file => file.ids.length === 0)).toEqual([])
  expect(written.filter(file => file.ids.length === 1 && file.name !== `${file.ids[0]}.ts`)).toEqual([])
  expect(written.flatMap(file => file.ids).filter(id => !ids.includes(id))).toEqual([])
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
