import { join } from 'node:path'
import type { Build } from '../../../src/build/build.ts'
import { parseLoadEvents } from '../../../src/build/load-program.ts'
import { readKonnector } from '../../../src/konnector/read.ts'
import { parseEvents } from '../../../src/replay/events.ts'
import { formatExchange } from '../../../src/replay/exchange-text.ts'
import { parseJobOutput } from '../../../src/replay/job-output.ts'
import { readCredentials } from '../../../src/replay/record/config.ts'
import { parseImport } from '../../../src/replay/record/import-file.ts'
import { tidyExchange } from '../../../src/replay/record/tidy.ts'
import { replay } from '../../../src/replay/replay.ts'
import { createSourceLocator } from '../../../src/replay/source-locator.ts'
import { type Boundaries, reportAll, withFolder } from '../boundary.ts'
import * as samples from './samples.ts'

/** A scenario with one of its files changed, and what a run of it reported. */
function replayWith(
  changed: Record<string, string>,
  { events = samples.events, printed = '', sourceMap = '' } = {},
): Promise<void> {
  const scenario = Object.entries({ ...samples.recording, ...changed })
  const files = {
    'manifest.konnector': samples.manifest,
    ...Object.fromEntries(scenario.map(([name, text]) => [`test/replay/success/${name}`, text])),
    ...(sourceMap !== '' && { 'src/index.js': '', '.konnector-lint/build/index.js.map': sourceMap }),
  }
  return withFolder(files, async dir => {
    const parsed = parseEvents(Buffer.from(events), 1)
    const ran = {
      events: parsed,
      job: parseJobOutput(Buffer.from(printed), { code: 0, signal: null }),
      output: printed,
      timedOut: false,
      overflow: undefined,
      ms: 1,
      isolation: 'none',
    }
    const build = { dir, kind: 'server', entry: 'index.js', files: [], checked: true } satisfies Build
    const driver = { run: () => Promise.resolve(ran as never) }
    const found = { name: 'success', dir: join(dir, 'test/replay/success') }
    const done = await replay(build, readKonnector(dir), found, { driver })
    await reportAll(done.diagnostics)
    const locator = createSourceLocator(parsed, join(dir, '.konnector-lint/build/index.js.map'), dir)
    locator.blocked('a connection to a.example:1')
    locator.error('x')
  })
}

function importText(text: string): void {
  const { exchanges } = parseImport('recorded.json', text)
  for (const exchange of exchanges) formatExchange(tidyExchange(exchange, true))
}

/** Recordings, what a run of strangers' code reports, and what other tools recorded. */
export const recordings: Boundaries = {
  exchange: { sample: samples.recording['1.http'], read: text => replayWith({ '1.http': text }) },
  scenario: {
    sample: samples.recording['scenario.json'],
    read: text => replayWith({ 'scenario.json': text }),
  },
  expected: {
    sample: samples.recording['expected.json'],
    read: text => replayWith({ 'expected.json': text }),
  },
  events: { sample: samples.events, read: text => replayWith({}, { events: text }) },
  output: { sample: samples.output, read: text => replayWith({}, { printed: text }) },
  load: { sample: samples.load, read: text => parseLoadEvents(Buffer.from(text)) },
  'source-map': { sample: samples.sourceMap, read: text => replayWith({}, { sourceMap: text }) },
  har: { sample: samples.har, read: importText },
  nock: { sample: samples.nock, read: importText },
  credentials: {
    sample: samples.credentials,
    read: text =>
      withFolder({ 'manifest.konnector': samples.manifest, 'konnector-dev-config.json': text }, dir =>
        readCredentials(readKonnector(dir)),
      ),
  },
}
