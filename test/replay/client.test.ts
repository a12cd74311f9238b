import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Build } from '../../src/build/build.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { findScenarios, replay, type ReplayOptions } from '../../src/replay/replay.ts'
import { buildLauncher, describeInBrowser, noBrowser } from '../helpers/browser.ts'
import { buildLivres, livresCopy } from '../helpers/livres.ts'

let dir: string
let build: Build
let launcher: string
beforeAll(async () => {
  if (noBrowser !== undefined) return
  dir = livresCopy()
  build = await buildLivres(dir)
  launcher = await buildLauncher()
})

function run(name: string, options: ReplayOptions & { dir?: string; build?: Build } = {}) {
  const { dir: where = dir, build: of = build, ...rest } = options
  const scenario = findScenarios(where).find(one => one.name === name)!
  return replay(of, readKonnector(where, { cwd: where }), scenario, { launcher, cwd: where, ...rest })
}

/** A copy of the example with a file changed, and its build. */
async function changed(
  file: string,
  change: (text: string) => string,
): Promise<{ dir: string; build: Build }> {
  const copy = livresCopy()
  const text = readFileSync(join(copy, file), 'utf8')
  const after = change(text)
  expect(after).not.toBe(text)
  writeFileSync(join(copy, file), after)
  return { dir: copy, build: await buildLivres(copy) }
}

/** Path and hash of every file below a folder. */
function contents(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => `${file.slice(folder.length)} ${hashOf(file)}`)
    .toSorted()
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

const found = (diagnostics: { rule: string; severity: string }[]) =>
  diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)

describeInBrowser('the client-side example', () => {
  test('passes, and leaves the same bytes every time', async () => {
    const left = []
    for (const time of ['first', 'second']) {
      const out = join(dir, 'out', time)
      const replayed = await run('success', { out })
      expect(replayed.diagnostics).toEqual([])
      expect(replayed).toMatchObject({
        status: 'passed',
        result: 'success',
        saved: { documents: 4, files: 4 },
        exchanges: { served: 22, unused: 0, unmatched: 0 },
      })
      left.push(contents(out))
    }
    expect(left[0]).toEqual(left[1])
    expect(left[0]!.filter(file => file.includes('.pdf '))).toHaveLength(4)
    expect(left[0]!.join('\n')).toContain('Récapitulatif de l’année 2026.pdf')
  })

  test('signs in by itself at a second run, and saves no file again', async () => {
    const replayed = await run('again')
    expect(replayed.diagnostics).toEqual([])
    expect(replayed).toMatchObject({ status: 'passed', saved: { files: 0 } })
  })

  test('waits a quarter of an hour for a person who gives up, in no time', async () => {
    const replayed = await run('refused')
    expect(replayed).toMatchObject({
      status: 'passed',
      result: 'context deadline exceeded',
      diagnostics: [],
    })
  })

  test("says what the app says when the site's selector is another", async () => {
    const replayed = await run('moved')
    expect(replayed).toMatchObject({
      status: 'passed',
      result: 'runInWorkerUntilTrue waitForElementNoReload#commandes li Timeout error after 60000',
    })
  })

  test('asks for nothing but what the manifest grants', async () => {
    const { accesses } = await run('success')
    const doctypes = new Set(accesses.map(({ doctype }) => doctype))
    expect([...doctypes].toSorted()).toEqual([
      'io.cozy.bills',
      'io.cozy.files',
      'io.cozy.identities',
      'io.cozy.konnectors',
    ])
  })
})

describeInBrowser('when build and recording differ', () => {
  test('what the konnector itself asks for is missing: the place in its source', async () => {
    const one = await changed('src/index.js', text =>
      text.replace("'/compte/récapitulatif.pdf'", "'/compte/autre.pdf'"),
    )
    const { diagnostics } = await run('success', one)
    const unmatched = diagnostics.find(({ rule }) => rule === 'replay-unmatched')!
    expect(unmatched.severity).toBe('error')
    expect(unmatched.message).toContain('https://www.livres.example/compte/autre.pdf')
    const line = readFileSync(join(one.dir, 'src/index.js'), 'utf8')
      .split('\n')
      .findIndex(text => text.includes('autre.pdf'))
    expect([unmatched, ...(unmatched.related ?? [])]).toContainEqual(
      expect.objectContaining({ file: 'src/index.js', line: line + 1 }),
    )
    // The app drops the error that follows from it in the worker.
    expect(found(diagnostics)).toContain('warning replay-lost-error')
  })

  test('a main document that is missing ends the job as the app does', async () => {
    const copy = livresCopy()
    rmSync(join(copy, 'test/replay/success/010-GET-www.livres.example-compte.http'))
    const replayed = await run('success', { dir: copy, build })
    expect(replayed.result).toBe('VENDOR_DOWN')
    expect(found(replayed.diagnostics)).toContain('error replay-unmatched')
  })

  test('what a page of the site loads for itself is a warning, and can be missing', async () => {
    const copy = livresCopy()
    for (const name of readdirSync(join(copy, 'test/replay/success')))
      if (name.includes('style.css')) rmSync(join(copy, 'test/replay/success', name))
    const replayed = await run('success', { dir: copy, build })
    expect(replayed.status).toBe('passed')
    expect(found(replayed.diagnostics)).toEqual(['warning replay-unmatched'])
  })

  test('a syntax error is named with its place', async () => {
    const copy = livresCopy()
    const broken = await buildLivres(copy)
    writeFileSync(join(broken.dir, 'main.js'), 'const a = ;\n')
    const { diagnostics, result } = await run('success', { dir: copy, build: broken })
    expect(result).toBe('UNKNOWN_ERROR.HANDSHAKE_FAILED')
    expect(diagnostics.find(({ rule }) => rule === 'replay-handshake')?.message).toContain('Unexpected token')
  })

  test('an error that the pilot throws is the result', async () => {
    const one = await changed('src/index.js', text =>
      text.replace("this.log('info', '🤖 fetch')", "throw new Error('LOGIN_FAILED')"),
    )
    const { diagnostics, result } = await run('success', one)
    expect(result).toBe('LOGIN_FAILED')
    expect(found(diagnostics)).toContain('error replay-result')
  })

  test('runServerJob is reported, and fails', async () => {
    const one = await changed('src/index.js', text =>
      text.replace("this.log('info', '🤖 fetch')", "await this.bridge.call('runServerJob', {})"),
    )
    const { diagnostics } = await run('success', one)
    expect(found(diagnostics)).toContain('info replay-method')
  })

  test('a password that is logged is reported', async () => {
    const one = await changed('src/index.js', text =>
      text.replace(
        "this.log('info', '🤖 fetch')",
        "this.log('info', JSON.stringify(this.store.credentials))",
      ),
    )
    const { diagnostics } = await run('success', one)
    expect(found(diagnostics)).toContain('error replay-secret')
  })

  test('a right that the manifest does not give is reported', async () => {
    const one = await changed('manifest.konnector', text => {
      const manifest = JSON.parse(text) as { permissions: Record<string, unknown> }
      delete manifest.permissions['identities']
      return JSON.stringify(manifest)
    })
    const { diagnostics } = await run('success', one)
    expect(found(diagnostics)).toContain('error replay-permission')
  })
})
