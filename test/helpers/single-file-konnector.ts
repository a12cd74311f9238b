import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readBuild } from '../../src/build/build.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { findScenarios, replay, type ReplayOptions, type Run } from '../../src/replay/replay.ts'
import { buildPreload } from './books.ts'

export interface World {
  /** Name of a file of the recording → its text. */
  exchanges?: Record<string, string | Uint8Array>
  result?: string
  permissions?: object
  /** Members of scenario.json. */
  settings?: object
  options?: ReplayOptions
}

/** Replays a build of one file on a recording, both made for the occasion. */
export async function replayTiny(
  source: string,
  { exchanges = {}, result = 'success', permissions = {}, settings = {}, options = {} }: World = {},
): Promise<Run> {
  const dir = mkdtempSync(join(tmpdir(), 'sandbox-'))
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  write('manifest.konnector', JSON.stringify({ slug: 'tiny', name: 'Tiny', permissions }))
  write('build/index.js', source)
  write('build/package.json', '{ "type": "module" }')
  const scenario = {
    version: 1,
    recordedAt: '2026-02-03T04:05:06.000Z',
    fields: { login: 'me' },
    ...settings,
  }
  write('test/replay/tiny/scenario.json', JSON.stringify(scenario))
  write('test/replay/tiny/expected.json', JSON.stringify({ result, documents: {}, files: [] }))
  for (const [name, content] of Object.entries(exchanges)) write(`test/replay/tiny/${name}`, content)
  return replay(
    await readBuild(join(dir, 'build')),
    readKonnector(dir, { cwd: dir }),
    findScenarios(dir)[0]!,
    { preload: await buildPreload(), cwd: dir, ...options },
  )
}

/** What goes before a source that logs with `say(...words)`. */
export const say = `const say = (...words) => console.log(JSON.stringify({ type: 'info', message: words.join(' ') }));`

export function messages({ log }: Run): string[] {
  return log.map(({ message }) => message)
}
