import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Build } from '../../src/build/build.ts'
import { readBuild } from '../../src/build/build.ts'
import type { Konnector } from '../../src/konnector/konnector.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { createBrowserDriver } from '../../src/replay/client/browser-driver.ts'
import { createCozyInput } from '../../src/replay/cozy-input.ts'
import type { DriverInput } from '../../src/replay/driver.ts'
import { eventsOf } from '../../src/replay/events.ts'
import { readOutcome } from '../../src/replay/outcome.ts'
import { unpackExchange } from '../../src/replay/protocol.ts'
import { record } from '../../src/replay/record/record.ts'
import { findScenarios, replay } from '../../src/replay/replay.ts'
import { buildLauncher, bundleContentScript, describeInBrowser, noBrowser } from '../helpers/browser.ts'
import { buildLivres, livresCopy, startBookseller } from '../helpers/livres.ts'
import { probeNames, probeScript, type ProbeSite, startProbeSite } from '../helpers/probe.ts'

let launcher: string
beforeAll(async () => {
  if (noBrowser === undefined) launcher = await buildLauncher()
})

describeInBrowser('recording with hands', () => {
  test.concurrent('keeps what the hands did, and nothing of what they typed', async () => {
    const dir = livresCopy()
    const build = await buildLivres(dir)
    const konnector = readKonnector(dir, { cwd: dir })
    const site = await startBookseller()
    const { email, password } = site.credentials
    const recorded = await record(build, konnector, 'fresh', {
      map: site.map,
      launcher,
      headless: true,
      env: { PATH: process.env['PATH'] },
      app: {
        hands: [
          [{ on: '#email', type: email }, { on: 'input[type=password]', type: password }, { on: 'button' }],
        ],
      },
    })
    await site.close()
    expect(recorded).toMatchObject({ result: 'success', saved: { documents: 4, files: 4 }, notes: [] })
    expect(recorded.redacted).toEqual(expect.arrayContaining(['email', 'password', 'csrf_token']))

    const folder = join(dir, 'test/replay/fresh')
    const settings = JSON.parse(readFileSync(join(folder, 'scenario.json'), 'utf8')) as Record<
      string,
      unknown
    >
    // As the listeners in the page saw it, by the shortest selectors.
    expect(settings['hands']).toEqual([
      { on: '#email', type: 'redacted-email@example.com' },
      { on: '#password', type: 'redacted-password' },
      { on: '#login > button' },
    ])
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name)).toString('latin1')
      expect(text).not.toContain('chapitre')
      expect(text.toLowerCase()).not.toContain('lectrice')
    }

    const scenario = findScenarios(dir).find(({ name }) => name === 'fresh')!
    const replayed = await replay(build, konnector, scenario, { launcher, cwd: dir })
    expect(replayed).toMatchObject({ status: 'passed', diagnostics: [] })
  })

  test.concurrent('keeps nothing of a run that does not end', async () => {
    const dir = livresCopy()
    const build = await buildLivres(dir)
    const konnector = readKonnector(dir, { cwd: dir })
    const site = await startBookseller()
    const typed = 'not the password'
    const recording = record(build, konnector, 'wrong', {
      map: site.map,
      launcher,
      headless: true,
      timeout: 20_000,
      env: { PATH: process.env['PATH'] },
      app: {
        hands: [
          [
            { on: '#email', type: 'Lectrice@Livres.example' },
            { on: '#password', type: typed },
            { on: 'button' },
          ],
        ],
      },
    })
    // Nobody signs in with it, so the run is stopped: nothing is kept.
    await expect(recording).rejects.toThrow('still running')
    await site.close()
    expect(readdirSync(join(dir, 'test/replay'))).not.toContain('wrong')
  })
})

describeInBrowser('what a browser can ask', () => {
  let site: ProbeSite
  let build: Build
  let konnector: Konnector
  beforeAll(async () => {
    site = await startProbeSite()
    const dir = mkdtempSync(join(tmpdir(), 'probe-'))
    const permissions = { files: { type: 'io.cozy.files' } }
    const manifest = { slug: 'probe', name: 'Probe', type: 'konnector', clientSide: true, permissions }
    writeFileSync(join(dir, 'manifest.konnector'), JSON.stringify(manifest))
    await bundleContentScript(probeScript(site.port), join(dir, 'build/main.js'))
    build = await readBuild(join(dir, 'build'))
    konnector = readKonnector(dir, { cwd: dir })
  })
  afterAll(() => site?.close())

  const run = async (vendor: DriverInput['vendor']) => {
    const driver = createBrowserDriver({ launcher, headless: true })
    const { events, job } = await driver.run(build, konnector, {
      cozy: createCozyInput(konnector, { fields: {} }),
      app: { hands: [] },
      vendor,
      now: Date.parse('2026-01-31T12:00:00Z'),
      trace: false,
      timeout: 60_000,
    })
    const [file] = readOutcome(events).files
    expect(job.error).toBeUndefined()
    const answers = JSON.parse(Buffer.from(file!.content).toString()) as Record<string, unknown>
    return { events, answers }
  }

  test(`is the same in a replay: ${probeNames.join(', ')}`, async () => {
    const live = await run({ mode: 'record', map: {} })
    expect(Object.keys(live.answers)).toEqual(probeNames)
    expect(live.answers).toMatchObject({
      gzip: 'zipped é',
      binary: '0,255,10,13,0,128',
      redirect: [expect.stringContaining('/after'), true, 'after first=1; second=2', 'first=1; second=2'],
      multipart: expect.stringContaining('of a file'),
      delete: 'DELETE ',
      range: [206, 'bcd', 'bytes 1-3/5'],
      pdf: ['application/pdf', 8],
      moved: 'POST kept',
      twice: ['1', '2'],
      preflight: 'own 1',
      refused: 'TypeError',
      frame: '/frame',
      worker: 'zipped é',
      service: 'zipped é',
      events: 'event',
    })
    const exchanges = eventsOf(live.events, 'recorded').map(({ exchange }) => unpackExchange(exchange))
    const before = site.requests()
    const replayed = await run({ mode: 'replay', exchanges, ignoreQuery: [] })
    expect(replayed.answers).toEqual(live.answers)
    expect(eventsOf(replayed.events, 'unmatched')).toEqual([])
    expect(site.requests()).toBe(before)
  })
})
