import { describe, expect, onTestFinished, test } from 'vitest'
import { type Build, readBuild } from '../../src/build/build.ts'
import { parseDocument } from '../../src/json/document.ts'
import { publishRules } from '../../src/publish/rules.ts'
import type { Checkout } from '../../src/git/checkout.ts'
import { resolveVersion } from '../../src/publish/version.ts'
import { startRegistry } from '../../src/registry/server/start.ts'
import { AccessToken } from '../../src/secrets/access-token.ts'
import { type Example, examplesOf, pageOf } from '../helpers/examples.ts'
import { temporary, writeFiles } from '../git/git-fixture.ts'
import { prepareSubmission, submit } from './publishing.ts'

/** What an example tells of the registry, beside the manifest's own slug and editor. */
interface Known {
  slug?: string
  editor?: string
  type?: 'konnector' | 'webapp'
  /** Versions it has, of a build whose entry holds `index.js`. */
  published?: string[]
  'index.js'?: string
}

/** A build as `bundle` leaves it: its own rules have run. */
async function built(content: Record<string, string>): Promise<Build> {
  const dir = temporary()
  writeFiles(dir, content)
  return { ...(await readBuild(dir)), checked: true }
}

/** Everything publishing finds about an example: its tag, its build, and a real registry that knows what it says. */
async function findingsOf({ manifest: text, files }: Example): Promise<string[]> {
  const manifest = parseDocument('manifest.konnector', text)
  const { slug, editor } = manifest.value as { slug: string; editor: string }
  const lines = (name: string) => (files.get(name) ?? '').split('\n').filter(Boolean)
  const checkout = {
    commit: '0'.repeat(40),
    date: 0,
    tags: lines('.git/tag'),
    dirty: lines('.git/dirty'),
  } as unknown as Checkout
  const { version, diagnostics } = resolveVersion(checkout, manifest, { profile: 'registry' })
  if (version === undefined) return diagnostics.map(({ rule }) => rule)

  const known = JSON.parse(files.get('registry.json') ?? '{}') as Known
  const registry = await startRegistry({
    dir: temporary(),
    seeds: [{ slug: known.slug ?? slug, editor: known.editor ?? editor, type: known.type ?? 'konnector' }],
  })
  onTestFinished(() => registry.close())
  const address = { url: registry.url, token: new AccessToken(registry.tokens[0]!) }
  for (const published of known.published ?? []) {
    const then = { ...(manifest.value as object), version: published }
    const build = await built({
      'index.js': known['index.js'] ?? '// entry\n',
      'manifest.konnector': JSON.stringify(then),
    })
    const konnector = { slug, editor, version: published }
    const submitted = await submit({ build, checkout, konnector, registry: address, commit: checkout.commit })
    expect(submitted.state).toBe('published')
  }
  const inBuild = [...files].filter(([name]) => name.startsWith('build/'))
  const build = await built({
    'index.js': '// entry\n',
    'manifest.konnector': text,
    ...Object.fromEntries(inBuild.map(([name, content]) => [name.slice('build/'.length), content])),
  })
  const konnector = { slug, editor, version }
  const planned = await prepareSubmission({ build, manifest, checkout, konnector, registry: address })
  return [...diagnostics, ...planned.diagnostics].map(({ rule }) => rule)
}

describe.each(publishRules.map(({ id }) => id))('the examples of %s', id => {
  test.each(examplesOf(id, pageOf(id) ?? '').map(example => [example.kind, example.line, example] as const))(
    'the %s one at line %i',
    async (kind, _, example) => {
      expect(await findingsOf(example)).toEqual(kind === 'bad' ? [id] : [])
    },
  )
})

test('the pages are there', () => {
  expect(publishRules.length).toBeGreaterThan(5)
  expect(publishRules.filter(({ id }) => pageOf(id) === undefined)).toEqual([])
})
