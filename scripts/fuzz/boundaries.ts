import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mayPublish, pullRequestOf } from '../../action/event.ts'
import { readInputs } from '../../action/inputs.ts'
import type { Build } from '../../src/build/build.ts'
import { parseNotices } from '../../src/build/notices.ts'
import { stringOrEmpty, valueAt } from '../../src/json/values.ts'
import { readObject } from '../../src/json/read.ts'
import { konnectorFromBytes, readKonnector } from '../../src/konnector/read.ts'
import { findActiveContent } from '../../src/lint/manifest/active-svg.ts'
import { readImage } from '../../src/lint/manifest/image.ts'
import { parseSource } from '../../src/lint/source/parse.ts'
import { Linter } from '../../src/linter/linter.ts'
import { decodeApp, decodeVersion } from '../../src/registry/decode.ts'
import { parseEvents } from '../../src/replay/events.ts'
import { parseJobOutput } from '../../src/replay/job-output.ts'
import { replay } from '../../src/replay/replay.ts'
import { formatNames } from '../../src/report/format.ts'
import { formats } from '../../src/report/index.ts'
import { createReport } from '../../src/report/report.ts'
import * as samples from './samples.ts'

/** A place where data of strangers comes in: its name, what is changed at random, and what reads it. */
export interface Boundary {
  sample: string
  /** Rejects with anything but an error for users when there is a bug. */
  read(input: string): unknown
}

const textsOf = (changed: Record<string, string>) => ({ 'manifest.konnector': samples.manifest, ...changed })

async function lintTexts(changed: Record<string, string>): Promise<void> {
  const linter = await Linter.fromTexts(textsOf(changed), { profile: 'registry' })
  await reportAll(linter.lint())
  linter.fix()
}

/** Every format, as a run prints it. */
async function reportAll(diagnostics: Parameters<typeof createReport>[0]): Promise<void> {
  const report = createReport(diagnostics, [], 1)
  const context = { rules: [], source: () => undefined, color: false, width: 100, version: '0.0.0' }
  for (const name of formatNames) (await formats[name]())(report, context)
}

/** A scenario with one of its files changed, and what a run of it told. */
async function replayWith(
  changed: Record<string, string>,
  told = samples.events,
  printed = '',
): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'konnector-lint-fuzz-'))
  try {
    const scenario = join(dir, 'test/replay/success')
    mkdirSync(scenario, { recursive: true })
    const files = { ...samples.recording, ...changed }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(scenario, name), text, 'latin1')
    writeFileSync(join(dir, 'manifest.konnector'), samples.manifest)
    const parsed = parseEvents(Buffer.from(told), 1)
    const ran = {
      events: 'events' in parsed ? (parsed.events as never) : parsed,
      job: parseJobOutput(Buffer.from(printed), { code: 0, signal: null }),
      output: printed,
      timedOut: false,
      overflow: undefined,
      ms: 1,
      isolation: 'none',
    }
    const build = { dir, kind: 'server', entry: 'index.js', files: [], checked: true } satisfies Build
    const driver = { run: () => Promise.resolve(ran as never) }
    const done = await replay(build, readKonnector(dir), { name: 'success', dir: scenario }, { driver })
    await reportAll(done.diagnostics)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

export const boundaries: Readonly<Record<string, Boundary>> = {
  manifest: { sample: samples.manifest, read: text => lintTexts({ 'manifest.konnector': text }) },
  package: { sample: samples.pkg, read: text => lintTexts({ 'package.json': text }) },
  config: { sample: samples.config, read: text => lintTexts({ 'konnector-lint.config.json': text }) },
  baseline: { sample: samples.baseline, read: text => lintTexts({ '.konnector-lint-baseline.json': text }) },
  icon: { sample: samples.icon, read: text => [findActiveContent(text), readImage(Buffer.from(text))] },
  source: { sample: samples.source, read: text => parseSource('src/index.js', text) },
  exchange: { sample: samples.recording['1.http'], read: text => replayWith({ '1.http': text }) },
  scenario: {
    sample: samples.recording['scenario.json'],
    read: text => replayWith({ 'scenario.json': text }),
  },
  expected: {
    sample: samples.recording['expected.json'],
    read: text => replayWith({ 'expected.json': text }),
  },
  events: { sample: samples.events, read: text => replayWith({}, text) },
  output: { sample: samples.output, read: text => replayWith({}, samples.events, text) },
  event: {
    sample: samples.event,
    read(text) {
      const event = { name: 'push', refType: 'branch', refName: 'main', payload: readObject(text) }
      return [mayPublish(event, { publish: 'auto', publishBranch: undefined }), pullRequestOf(event)]
    },
  },
  inputs: {
    sample: samples.inputs,
    read: text => readInputs(name => stringOrEmpty(valueAt(readObject(text), name))),
  },
  registry: {
    sample: samples.app,
    read: text => [decodeApp(readObject(text)), decodeVersion(readObject(text))],
  },
  notices: { sample: samples.notices, read: parseNotices },
  bytes: {
    sample: samples.manifest,
    read: text => konnectorFromBytes('manifest.konnector', Buffer.from(text, 'latin1')),
  },
}
