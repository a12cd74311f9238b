import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readBuild } from '../../src/build/build.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { findScenarios, replay } from '../../src/replay/replay.ts'
import {
  replayCookies,
  replayHandshake,
  replayIdentifier,
  replayLostError,
  replayMethod,
  replayPermissionUnused,
  replayRules,
} from '../../src/replay/rules.ts'
import { unusedPermissions } from '../../src/replay/unused-permissions.ts'
import { buildPreload } from '../helpers/books.ts'
import { buildLauncher, bundleContentScript, noBrowser } from '../helpers/browser.ts'
import { type Example, examplesOf, goodFiles, pageOf } from '../helpers/examples.ts'

let preload: string
let launcher: string
beforeAll(async () => {
  preload = await buildPreload()
  launcher = await buildLauncher()
})

/** The konnector that the pages speak of, with its recording: an example replaces some of these files. */
const konnector: Record<string, string> = {
  'src/index.js': `
    const save = bill => fetch(process.env.COZY_URL + 'data/io.cozy.bills/', { method: 'POST', body: JSON.stringify(bill) })
    fetch('https://www.acme.example/bills')
      .then(answer => answer.json())
      .then(bills => Promise.all(bills.map(save)))
      .catch(error => {
        console.log(JSON.stringify({ type: 'critical', message: 'VENDOR_DOWN' }))
        process.exitCode = 1
      })`,
  'test/replay/success/scenario.json': JSON.stringify({
    version: 1,
    recordedAt: '2026-02-01T12:00:00.000Z',
    fields: { login: 'redacted-login' },
  }),
  'test/replay/success/expected.json': JSON.stringify({
    result: 'success',
    documents: { 'io.cozy.bills': [{ date: '2026-01-31', amount: 12.5, vendor: 'Acme' }] },
    files: [],
  }),
  'test/replay/success/001-GET-www.acme.example-bills.http':
    'GET https://www.acme.example/bills\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n[{ "date": "2026-01-31", "amount": 12.5, "vendor": "Acme" }]\n',
}

/** The client-side one. */
const clientKonnector: Record<string, string> = {
  'test/replay/success/scenario.json': JSON.stringify({
    version: 1,
    recordedAt: '2026-02-01T12:00:00.000Z',
    fields: {},
  }),
  'test/replay/success/expected.json': JSON.stringify({
    result: 'success',
    documents: {},
    files: [],
    identifier: 'me@acme.example',
  }),
  'test/replay/success/001-GET-www.acme.example-bills.http':
    'GET https://www.acme.example/bills\n\nHTTP/1.1 200 OK\nContent-Type: text/html\n\n<ul id="bills"></ul>\n',
}

const clientRules = [replayCookies, replayHandshake, replayIdentifier, replayLostError, replayMethod].map(
  ({ id }) => id,
)

const given = goodFiles()

async function findingsOf(example: Example): Promise<string[]> {
  const dir = mkdtempSync(join(tmpdir(), 'page-'))
  const written = [...example.files].filter(([path, text]) => given.get(path) !== text)
  const isClient = clientRules.includes(example.rule)
  const files = new Map([
    ...Object.entries(isClient ? clientKonnector : konnector),
    ...written,
    ['manifest.konnector', example.manifest],
  ])
  // A page says of a file that it is not there.
  const page = pageOf(example.rule)!.split('\n').slice(example.line).join('\n')
  const [shown = ''] = page.split(/^## /m)
  for (const [, path] of shown.matchAll(/^```\S+ (\S+) absent$/gm)) files.delete(path!)
  const script = files.get('src/index.js')!
  if (isClient) await bundleContentScript(script, join(dir, 'build/main.js'))
  else files.set('build/index.js', script)
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  const whole = readKonnector(dir, { cwd: dir })
  const run = await replay(await readBuild(join(dir, 'build')), whole, findScenarios(dir)[0]!, {
    preload,
    launcher,
    cwd: dir,
    timeout: example.rule === 'replay-timeout' ? 1500 : 60_000,
  })
  // Of the other pages' manifests, this konnector needs but a part.
  const unused = example.rule === replayPermissionUnused.id ? unusedPermissions([run], whole.manifest) : []
  return [...new Set([...run.diagnostics, ...unused].map(({ rule }) => rule))]
}

describe.each(replayRules.map(({ id }) => id))('the examples of %s', id => {
  const cases = examplesOf(id, pageOf(id) ?? '').map(
    example => [example.kind, example.line, example] as const,
  )

  test.skipIf(noBrowser !== undefined && clientRules.includes(id)).each(cases)(
    'the %s one at line %i',
    async (kind, _, example) => {
      const found = await findingsOf(example)
      if (kind === 'good') return expect(found).toEqual([])
      expect(found).toContain(id)
      expect(found.filter(rule => rule !== id && !example.also.includes(rule))).toEqual([])
    },
  )
})
