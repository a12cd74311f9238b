import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint/engine/lint.ts'
import { lintRules } from '../../src/lint/rules/index.ts'
import { parseSource } from '../../src/lint/source/parse.ts'
import { fieldCodeUsage } from '../../src/lint/rules/source/field-code-usage.ts'
import { readSource } from '../../src/lint/source/read.ts'
import type { SourceFile } from '../../src/lint/source/source.ts'
import { goodFiles, konnectorOf } from '../helpers/examples.ts'

const sourceRules = lintRules.filter(({ needs }) => needs.includes('source'))

function parsed(text: string): SourceFile {
  const file = parseSource('src/index.js', text)
  if (typeof file === 'string') throw new Error(file)
  return file
}

/** The good konnector with other files, and a manifest with another `permissions`. */
function repository(texts: Record<string, string>, permissions?: Record<string, unknown>) {
  const files = goodFiles()
  const manifest = JSON.parse(files.get('manifest.konnector')!)
  files.delete('manifest.konnector')
  for (const [path, text] of Object.entries(texts)) files.set(path, text)
  return konnectorOf({
    manifest: JSON.stringify({ ...manifest, ...(permissions && { permissions }) }, null, 2),
    files,
  })
}

/** `severity rule: what it says of a doctype` for code in src/index.js. */
async function found(code: string, permissions?: Record<string, unknown>): Promise<string[]> {
  const konnector = repository({ 'src/index.js': code }, permissions)
  const source = await readSource(konnector)
  return lint(konnector, { source: source!, rules: sourceRules }).map(
    ({ severity, rule, message }) => `${severity} ${rule}: ${/io\.cozy[\w.]+/.exec(message)?.[0] ?? message}`,
  )
}

describe('what a file does', () => {
  test('calls are recognized by their names, across line ends and optional chains', () => {
    const { calls } = parsed(
      'await this\n  .saveBills(a)\ncozyClient?.data.create("io.cozy.bills", {})\nf()()',
    )
    expect(calls.map(({ callee }) => callee)).toEqual([
      'this.saveBills',
      'cozyClient.data.create',
      'f',
      'f()',
    ])
  })

  test.each(['`${', 'if (a) ', '!', 'a => ', '[', 'new ', 'a = ', 'f(', 'x.y.'])(
    'code that goes on with %j for ever is read or not, and ends nothing',
    piece => {
      // A crash ends the whole process, so it is one of its own.
      const program =
        `import { readSource } from ${JSON.stringify(join(import.meta.dirname, '../../src/lint/source/read.ts'))}\n` +
        `const bytes = new TextEncoder().encode(${JSON.stringify(piece)}.repeat(100_000))\n` +
        `const files = { has: path => path === 'src/index.js', read: () => bytes, list: () => ['src/index.js'] }\n` +
        `const { files: read, unread } = await readSource({ files })\n` +
        `console.log(read.length + unread.length)`
      const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
        encoding: 'utf8',
      })
      expect([status, stdout.trim()]).toEqual([0, '1'])
    },
  )

  test('a constant is its string, unless it is two', () => {
    const text = 'const A = "io.cozy.a"; let B = "1"; { let B = "2"; g(B) }; f(A, `io.cozy.b`)'
    const { calls } = parsed(text)
    expect(calls.map(call => call.arguments.map(argument => argument.text))).toEqual([
      [undefined],
      ['io.cozy.a', 'io.cozy.b'],
    ])
  })

  test('an error is known in every kind of catch, and only there', () => {
    const text = `
      try { a() } catch (e) { console.log(e) }
      p.catch(err => console.log(err))
      p.then(x => console.log(x), error => console.log(error))
      try { a() } catch (e) { b.forEach(e => console.log(e)) }
      try { a() } catch (e) { b.forEach(x => console.log(e)) }`
    const kinds = parsed(text)
      .calls.filter(({ callee }) => callee === 'console.log')
      .map(call => call.arguments[0]!.kind)
    expect(kinds).toEqual(['caught', 'caught', 'other', 'caught', 'other', 'caught'])
  })

  test('a cheerio object differs from what is taken out of it', () => {
    const text = `
      const $ = cheerio.load(html); const rows = $('tr').find('td'); const n = $('tr').length
      f($, $('a'), rows, rows.first(), n, $('a').text(), $('a').attr('href'), $.html())`
    const last = parsed(text).calls.find(({ callee }) => callee === 'f')!
    expect(last.arguments.map(({ kind }) => kind)).toEqual([
      'cheerio',
      'cheerio',
      'cheerio',
      'cheerio',
      'other',
      'other',
      'other',
      'other',
    ])
  })

  test('modules and scripts, old and new', () => {
    expect(
      parsed('import a from "x"; export { b } from "./y"; await import("z")').imports.map(({ text }) => text),
    ).toEqual(['x', './y', 'z'])
    expect(parsed('with (a) { b() }; require("./x")').imports.map(({ text }) => text)).toEqual(['./x'])
    expect(parsed('#!/usr/bin/env node\nreturn 1').calls).toEqual([])
  })

  test.each([
    ['what is no JavaScript', 'class {'],
    ['code that is nested without end', '['.repeat(100_000)],
  ])('%s is a reason, not a crash', (_, text) => {
    expect(parseSource('a.js', text)).toEqual(expect.any(String))
  })
})

test('whatever the code, the rules about it answer', async () => {
  const code = goodFiles().get('src/index.js')!
  const piece = fc.oneof(
    fc.constantFrom(
      '`',
      '${',
      '?.',
      'await ',
      '#',
      '/',
      '\\u',
      '({',
      'class ',
      'console.log($)',
      'catch(e){',
      '\0',
    ),
    fc.nat(code.length).map(from => code.slice(from, from + 20)),
  )
  const change = fc.record({ path: fc.nat(code.length), length: fc.nat(30), put: piece })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async changes => {
      const changed = changes.reduce(
        (text, { path: at, length, put }) => text.slice(0, at) + put + text.slice(at + length),
        code,
      )
      expect(await found(changed)).toEqual(expect.any(Array))
    }),
    { numRuns: 200 },
  )
})

describe('what the entry reaches', () => {
  test('relative imports are followed; dead files, data and packages are not', async () => {
    const source = await readSource(
      repository({
        'src/index.js': "require('./lib'); require('lodash'); require('./data.json'); import('./more/')",
        'src/lib.js': "import './index'",
        'src/more/index.js': '',
        'src/data.json': '{}',
        'src/dead.js': 'saveBills()',
      }),
    )
    expect(source?.files.map(({ path }) => path)).toEqual(['src/index.js', 'src/lib.js', 'src/more/index.js'])
    expect(source?.unread).toEqual([])
  })

  test('what cannot be read is reported', async () => {
    const source = await readSource(
      repository({
        'src/index.js': "import './a.ts'; import './gone'; import './b'",
        'src/a.ts': '',
        'src/b.js': '}',
      }),
    )
    expect(source?.files.map(({ path }) => path)).toEqual(['src/index.js'])
    expect(source?.unread.map(({ path }) => path).toSorted()).toEqual([
      'src/a.ts',
      'src/b.js',
      'src/index.js',
    ])
  })

  test('without an entry there is no source', async () => {
    expect(await readSource({})).toBeUndefined()
  })
})

describe('fields the code reads', () => {
  const reads = (text: string) => {
    const file = parseSource('src/index.js', text)
    return typeof file === 'string' ? file : file.fieldReads.map(read => read.text)
  }

  test.each([
    [
      'new BaseKonnector(start); async function start(fields) { use(fields.log); fields.a.b() }',
      ['log', 'a'],
    ],
    ['module.exports = new libs.CookieKonnector(async (f, p) => { use(f.log, p.other) })', ['log']],
    ['const start = async function (fields) { fields.log }; new BaseKonnector(start)', ['log']],
    [
      'class A extends CookieKonnector { async fetch(fields) { const { log, pass: p } = fields } }',
      ['log', 'pass'],
    ],
    ['new BaseKonnector(({ log }) => log)', ['log']],
    ['new BaseKonnector(f => { then(() => f.log) })', ['log']],
  ])('%s', (text, names) => {
    expect(reads(text)).toEqual(names)
  })

  test.each([
    'function other(fields) { fields.log }',
    'new BaseKonnector(f => { f.log = 1; use(f.log) })',
    'new BaseKonnector(f => { rows.map(f => f.log) })',
    'new BaseKonnector(f => { f["log"]; f[log]; o.f.log })',
    'new Other(f => f.log)',
    'new BaseKonnector(start)',
  ])('none in %s', text => {
    expect(reads(text)).toEqual([])
  })

  test('a name that is similar to a field nobody reads is a mistake', async () => {
    const rule = async (code: string, fields: string[]) => {
      const manifest = JSON.stringify({
        fields: Object.fromEntries(fields.map(name => [name, { type: 'text' }])),
      })
      const konnector = konnectorOf({ manifest, files: new Map([['src/index.js', code]]) })
      const source = (await readSource(konnector))!
      return lint(konnector, { source, rules: [fieldCodeUsage] }).map(({ suggestion }) => suggestion)
    }
    const code = 'new BaseKonnector(f => { use(f.log, f.password, f.folderPath) })'
    expect(await rule(code, ['login', 'password'])).toEqual(['login'])
    expect(await rule(code, ['log', 'login', 'password'])).toEqual([])
    expect(await rule(code, ['identifier', 'password'])).toEqual([])
    expect(await rule(`${code}; new BaseKonnector(f => f.login)`, ['login', 'password'])).toEqual([])
  })
})

describe('rights the code needs', () => {
  const everything = { files: { type: 'io.cozy.files' }, accounts: { type: 'io.cozy.accounts' } }

  test('saveBills without io.cozy.bills fails; without bank operations it goes on', async () => {
    expect(await found('this.saveBills([], f); this.signin()', everything)).toEqual([
      'error permission-code-usage: io.cozy.bills',
      'warning permission-code-usage: io.cozy.bank.operations',
    ])
    expect(
      await found('this.saveBills([], f, { linkBankOperations: false }); this.signin()', everything),
    ).toEqual(['error permission-code-usage: io.cozy.bills'])
  })

  test('verbs that do not suffice are reported as well', async () => {
    const bills = { bills: { type: 'io.cozy.bills', verbs: ['GET'] } }
    const operations = { 'bank operations': { type: 'io.cozy.bank.*' } }
    expect(
      await found('this.saveBills([], f); this.signin()', { ...everything, ...bills, ...operations }),
    ).toEqual(['error permission-code-usage: io.cozy.bills'])
  })

  test('a function of its own that has the name of a helper is none', async () => {
    const code =
      'class A extends B { saveIdentity() {} main() { this.saveIdentity(); this.signin(); this.saveFiles() } }'
    expect(await found(code, everything)).toEqual([])
  })

  test('a doctype that is computed, or is a model of its own, is not guessed at', async () => {
    expect(
      await found('addData(x, doctype); addData(x, "maif.user"); this.signin(); saveFiles()', everything),
    ).toEqual([
      'error permission-code-usage: The code uses maif.user (via addData), but the manifest has no permission for it. Add one.',
    ])
  })

  test('an account that something writes, wherever it is called, is not said to be read only', async () => {
    expect(await found('saveFiles()', everything)).toEqual([
      'info permission-accounts-readonly: The code only reads its account, but this permission lets it change and delete the accounts of all konnectors. Ask for GET only.',
    ])
    expect(await found('saveFiles(); konnector.saveAccountData({})', everything)).toEqual([])
    expect(await found('saveFiles(); cozyClient.data.update("io.cozy.accounts", {})', everything)).toEqual([])
  })

  test('files are used through cozyClient.files', async () => {
    expect(await found('this.signin(); cozyClient.files.create(photo, {})', everything)).toEqual([])
    expect(
      await found('this.signin(); const dir = await cozyClient.files\n  .statByPath("/x")', everything),
    ).toEqual([])
  })

  test('a doctype that the code does not use is unused, and no more is said of it', async () => {
    const folders = { files: { type: 'io.cozy.files' }, bills: { type: 'io.cozy.bills' } }
    const rules = lintRules.filter(({ id }) => ['folders-needed', 'banks-regexp'].includes(id))
    const told = async (code: string) => {
      const konnector = konnectorOf({
        manifest: JSON.stringify({ permissions: folders }),
        files: new Map([['src/index.js', code]]),
      })
      return lint(konnector, { source: (await readSource(konnector))!, rules }).map(({ rule }) => rule)
    }
    expect(await told('saveBills(bills, fields)')).toEqual(['folders-needed', 'banks-regexp'])
    expect(await told('saveBills([{ matchingCriterias: {} }], fields)')).toEqual(['folders-needed'])
    expect(await told('addData(x, "io.cozy.contacts")')).toEqual([])
  })

  test('nothing is unused while a part of the code is not known', async () => {
    const contacts = { ...everything, contacts: { type: 'io.cozy.contacts' } }
    expect(await found('this.signin(); saveFiles()', contacts)).toEqual([
      'info permission-unused: io.cozy.contacts',
    ])
    expect(await found('this.signin(); saveFiles(); require("cozy-client")', contacts)).toEqual([])
    expect(await found('this.signin(); saveFiles(); require("./gone")', contacts)).toEqual([])
    expect(await found('this.signin(); saveFiles(); fetchJSON("GET", `/contacts/${id}`)', contacts)).toEqual(
      [],
    )
  })
})
