import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { generatedConfigFiles } from '../../scripts/generate-config.ts'
import { applyConfig } from '../../src/config/apply.ts'
import { checkConfig } from '../../src/config/check.ts'
import { formatConfig, noConfig } from '../../src/config/config.ts'
import { ConfigNotFound, readConfig } from '../../src/config/read.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { defineRule, type Rule } from '../../src/diagnostics/rule.ts'
import { parseDocument } from '../../src/json/document.ts'

const rules: Rule[] = ['icon-exists', 'permission-verbs', 'unused-ignore'].map(id =>
  defineRule({
    id,
    summary: 'A rule',
    group: 'files',
    severity: { recommended: 'warning', registry: 'error' },
    authority: ['store'],
    needs: [],
    source: 'here',
    since: '0.1.0',
  }),
)

const ran = new Set(rules.map(({ id }) => id))

function check(text: string) {
  return checkConfig({ document: parseDocument('konnector-lint.config.json', text), path: [] }, rules)
}

function told(text: string): string[] {
  return check(text).diagnostics.map(
    ({ line, column, endColumn, message, suggestion }) =>
      `${line}:${column}-${endColumn} ${message}${suggestion ? ` (${suggestion}?)` : ''}`,
  )
}

function folder(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'konnector-lint-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
  return dir
}

function finding(more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: 'icon-exists',
    severity: 'warning',
    authority: ['store'],
    file: 'manifest.konnector',
    pointer: '/icon',
    message: 'There is no icon.',
    fixable: false,
    related: [],
    url: 'https://example.org',
    ...more,
  }
}

function loaded(text: string, inFolder = '') {
  const document = parseDocument('konnector-lint.config.json', text)
  const { config = noConfig, diagnostics } = checkConfig({ document, path: [] }, rules)
  expect(diagnostics).toEqual([])
  return { config, diagnostics, folder: inFolder, source: { document, path: [] } }
}

function read(cwd: string, dir: string, file?: string) {
  return readConfig(dir, { cwd, file, rules: async () => rules })
}

describe('what a configuration may say', () => {
  test('all of it', () => {
    const config = {
      profile: 'registry',
      rules: { 'icon-exists': 'off', 'permission-verbs': 'error' },
      ignore: [{ rule: 'icon-exists', pointer: '/icon', file: 'manifest.konnector', reason: 'Made later.' }],
      maxWarnings: 0,
      requireReplay: true,
      outDir: 'out',
      branch: 'latest',
      space: 'default',
    }
    const text = JSON.stringify({ $schema: './schema.json', ...config })
    expect(check(text)).toEqual({ config, diagnostics: [] })
    expect(check('{}')).toEqual({ config: noConfig, diagnostics: [] })
  })

  test.each([
    [
      '{ "rules": { "icon-exist": "off" } }',
      '1:14-26 Unknown rule "icon-exist". Use the id of a rule. (icon-exists?)',
    ],
    ['{ "rules": { "nonsense": "off" } }', '1:14-24 Unknown rule "nonsense". Use the id of a rule.'],
    [
      '{ "rules": { "icon-exists": "warn" } }',
      '1:29-35 "rules.icon-exists" is "warn". Use error, warning, info or off. (warning?)',
    ],
    [
      '{ "rules": { "icon-exists": 2 } }',
      '1:29-30 "rules.icon-exists" is 2. Use error, warning, info or off.',
    ],
    [
      '{ "ignore": [{ "rule": "permision-verbs", "reason": "x" }] }',
      '1:24-41 Unknown rule "permision-verbs". Use the id of a rule. (permission-verbs?)',
    ],
    ['{ "ignore": [{ "rule": "icon-exists" }] }', '1:14-39 "reason" is missing in "ignore.0".'],
    [
      '{ "ignore": [{ "rule": "icon-exists", "reason": " " }] }',
      '1:49-52 "ignore.0.reason" is " ". Write a text that is not blank.',
    ],
    [
      '{ "ignore": [{ "rule": "icon-exists", "pointer": "icon", "reason": "x" }] }',
      '1:50-56 "ignore.0.pointer" is "icon". Write a JSON pointer, such as "/permissions/files".',
    ],
    ['{ "ignore": {} }', '1:13-15 "ignore" is an object. Use a list.'],
    ['{ "maxWarnings": -1 }', '1:18-20 "maxWarnings" is -1. Use 0 or more.'],
    ['[]', '1:1-3 This is a list. Use an object.'],
    ['{ "branch": "a", "branch": "b" }', '1:18-26 The key "branch" is duplicated. Remove one.'],
  ])('%s: %s', (text, message) => {
    expect(told(text)).toEqual([message])
  })

  test('a setting that is not there names those that are, and the near one', () => {
    const [message] = told('{ "outdir": "x" }')
    expect(message).toMatch(/^1:3-11 Unknown setting "outdir"\. Use \$schema, profile, .*\(outDir\?\)$/)
    expect(told('{ "ignore": [{ "rule": "icon-exists", "reason": "x", "path": "" }] }')[0]).toContain(
      'Use rule, pointer, file or reason.',
    )
  })

  test('broken JSON is reported at its place, and nothing else', () => {
    const { config, diagnostics } = check('{\n  "rules": {,}\n}')
    expect(config).toBeUndefined()
    expect(diagnostics[0]).toMatchObject({ rule: 'config', severity: 'error', line: 2 })
  })

  test('any text, and any JSON, is a configuration or has its problems reported', () => {
    const key = fc.constantFrom(
      'rules',
      'ignore',
      'rule',
      'reason',
      'profile',
      '$schema',
      '__proto__',
      'icon-exists',
    )
    const value = fc.letrec(tie => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('error', 'icon-exists', 1, -1, true, null, '', 'x'.repeat(200)),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(key, tie('any'), { maxKeys: 4, noNullPrototype: true }),
      ),
    })).any
    const text = fc.oneof(
      value.map(any => JSON.stringify(any)),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, json => {
        const { config, diagnostics } = check(json)
        expect(config === undefined).toBe(diagnostics.length > 0)
        for (const { message, file } of diagnostics) {
          expect(file).toBe('konnector-lint.config.json')
          expect(message.length).toBeLessThan(400)
        }
      }),
      { numRuns: 1000 },
    )
    expect(check('['.repeat(9000) + ']'.repeat(9000)).diagnostics).toHaveLength(1)
    expect(told(`{ "branch": ${'['.repeat(9000)}${']'.repeat(9000)} }`)).toEqual([
      '1:13-18013 "branch" is a list. Use a string.',
    ])
  })

  test('the place in package.json is the place in package.json', () => {
    const document = parseDocument(
      'package.json',
      '{\n  "name": "x",\n  "konnector-lint": { "rules": { "x": "off" } }\n}',
    )
    const { diagnostics } = checkConfig({ document, path: ['konnector-lint'] }, rules)
    expect(diagnostics).toMatchObject([
      { file: 'package.json', line: 3, column: 34, pointer: '/konnector-lint/rules/x' },
    ])
  })

  test('the published schema says the same, and knows the rules', () => {
    const schema = JSON.parse(readFileSync('schema/config.schema.json', 'utf8'))
    const validate = new Ajv({ strict: true }).compile(schema)
    expect(validate({ rules: { 'permission-verbs': 'off' }, outDir: 'x' })).toBe(true)
    expect(validate({ rules: { 'permission-verb': 'off' } })).toBe(false)
    expect(validate({ ignore: [{ rule: 'icon-exists' }] })).toBe(false)
    expect(validate({ registry: 'https://registry.example' })).toBe(false)
  })

  test.each(Object.entries(generatedConfigFiles()))('%s is fresh (npm run generate)', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
})

describe('where a configuration is', () => {
  test('a file of its own comes before a key of package.json', async () => {
    const cwd = folder({
      'a/konnector-lint.config.json': '{ "branch": "file" }',
      'a/package.json': '{ "konnector-lint": { "branch": "key" } }',
      'b/package.json': '{ "konnector-lint": { "branch": "key" } }',
      'c/package.json': '{ "name": "c" }',
      'd/package.json': '{ "konnector-lint": {',
    })
    expect((await read(cwd, 'a')).config.branch).toBe('file')
    expect(await read(cwd, 'b')).toMatchObject({
      config: { branch: 'key' },
      folder: 'b',
      source: { path: ['konnector-lint'] },
    })
    expect(await read(cwd, 'c')).toEqual({ config: noConfig, diagnostics: [], folder: 'c' })
    expect(await read(cwd, 'd')).toEqual({ config: noConfig, diagnostics: [], folder: 'd' })
  })

  test('the one that is named is taken, and must be there', async () => {
    const cwd = folder({ 'a/konnector-lint.config.json': '{}', 'other/strict.json': '{ "maxWarnings": 0 }' })
    expect(await read(cwd, 'a', 'other/strict.json')).toMatchObject({
      config: { maxWarnings: 0 },
      folder: 'other',
      source: { document: { file: 'other/strict.json' } },
    })
    await expect(read(cwd, 'a', 'none.json')).rejects.toThrow(ConfigNotFound)
    await expect(read(cwd, 'a', 'none.json')).rejects.toThrow('There is no configuration at none.json.')
  })

  test('one with problems is not used', async () => {
    const cwd = folder({ 'konnector-lint.config.json': '{ "branch": 1 }' })
    const { config, diagnostics } = await read(cwd, '.')
    expect(config).toBe(noConfig)
    expect(diagnostics).toMatchObject([
      { rule: 'config', file: 'konnector-lint.config.json', pointer: '/branch' },
    ])
  })
})

describe('what a configuration does', () => {
  test('severities change, rules that are off say nothing', () => {
    const config = loaded('{ "rules": { "icon-exists": "error", "permission-verbs": "off" } }')
    const found = [finding(), finding({ rule: 'permission-verbs' }), finding({ rule: 'constructor' })]
    expect(applyConfig(found, config, ran)).toEqual([{ ...found[0], severity: 'error' }, found[2]])
  })

  test('findings at or below a pointer are ignored', () => {
    const config = loaded('{ "ignore": [{ "rule": "icon-exists", "pointer": "/a", "reason": "x" }] }')
    const pointers = ['/a', '/a/b', '/ab', undefined, '']
    const found = pointers.map(pointer => {
      const { pointer: _, ...rest } = finding()
      return pointer === undefined ? rest : { ...rest, pointer }
    })
    expect(applyConfig(found, config, ran).map(({ pointer }) => pointer)).toEqual(['/ab', undefined, ''])
  })

  test('a file is relative to the configuration', () => {
    const text = '{ "ignore": [{ "rule": "icon-exists", "file": "manifest.konnector", "reason": "x" }] }'
    const found = [finding({ file: 'books/manifest.konnector' }), finding({ file: 'manifest.konnector' })]
    expect(applyConfig(found, loaded(text, 'books'), ran)).toEqual([found[1]])
    expect(applyConfig(found, loaded(text), ran)).toEqual([found[0]])
  })

  test('an entry that met nothing is reported at its place, if its rule ran', () => {
    const text = '{\n  "ignore": [{ "rule": "icon-exists", "pointer": "/icon", "reason": "Made later." }]\n}'
    expect(applyConfig([], loaded(text), ran)).toMatchObject([
      {
        rule: 'unused-ignore',
        severity: 'warning',
        file: 'konnector-lint.config.json',
        line: 2,
        column: 14,
        pointer: '/ignore/0',
        message:
          'The configuration ignores icon-exists at /icon, but it finds nothing there. Remove the entry. Its reason was: Made later.',
      },
    ])
    expect(applyConfig([], loaded(text), new Set())).toEqual([])
    expect(applyConfig([finding()], loaded(text), ran)).toEqual([])
    const off = text.replace('{\n', '{ "rules": { "unused-ignore": "off" },\n')
    expect(applyConfig([], loaded(off), ran)).toEqual([])
  })

  test('--print-config prints the severity of every rule', () => {
    const { config } = loaded('{ "rules": { "icon-exists": "off" }, "branch": "latest" }')
    expect(JSON.parse(formatConfig(config, rules, 'registry'))).toEqual({
      branch: 'latest',
      profile: 'registry',
      rules: { 'icon-exists': 'off', 'permission-verbs': 'error', 'unused-ignore': 'error' },
      ignore: [],
    })
  })
})
