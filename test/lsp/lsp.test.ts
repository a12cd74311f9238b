import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CompletionItem, Hover, WorkspaceEdit } from 'vscode-languageserver'
import { Editor } from './client.ts'

vi.setConfig({ testTimeout: 20_000 })

const manifest = 'manifest.konnector'
let dir: string
let text: string

beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'lsp-')))
  cpSync(resolve(import.meta.dirname, '../fixtures/good-konnector'), dir, { recursive: true })
  text = readFileSync(join(dir, manifest), 'utf8')
})

afterEach(() => rmSync(dir, { recursive: true, force: true }))

async function opened(): Promise<Editor> {
  const editor = new Editor(dir)
  await editor.start()
  await editor.open(manifest, text)
  return editor
}

test('findings follow what is typed, before it is saved', async () => {
  await using editor = await opened()
  expect(await editor.diagnostics(manifest)).toEqual([])
  await editor.type(manifest, '"type": "konnector"', '"type": "conector"')
  const [found] = await editor.diagnostics(manifest)
  expect(found).toMatchObject({
    source: 'konnector-lint',
    code: 'type-konnector',
    severity: 2,
    codeDescription: { href: expect.stringContaining('docs/rules/type-konnector.md') },
  })
  const { start, end } = found!.range
  expect(editor.text(manifest).split('\n')[start.line]!.slice(start.character, end.character)).toBe(
    '"conector"',
  )
  await editor.type(manifest, '"conector"', '"konnector"')
  expect(await editor.diagnostics(manifest)).toEqual([])
})

test('twenty edits in a row end in the findings of the last text', async () => {
  await using editor = await opened()
  for (let index = 0; index < 20; index++)
    await editor.type(
      manifest,
      index % 2 ? '"conector"' : '"konnector"',
      index % 2 ? '"konnector"' : '"conector"',
    )
  await editor.type(manifest, '"type": "konnector"', '"type": "conector"')
  expect((await editor.diagnostics(manifest)).map(({ code }) => code)).toEqual(['type-konnector'])
})

test('a fix of the finding under the cursor repairs it', async () => {
  await using editor = await opened()
  await editor.type(manifest, '"GET"', '"get"')
  const [found] = await editor.diagnostics(manifest)
  expect(found).toMatchObject({ code: 'permission-verbs' })
  const actions = await editor.actions(manifest, found!)
  const fix = actions.find(({ isPreferred }) => isPreferred)!
  await editor.edit(manifest, fix.edit!.changes![editor.uri(manifest)]!)
  expect(editor.text(manifest)).toBe(text)
  expect(await editor.diagnostics(manifest)).toEqual([])
  const all = actions.find(({ kind }) => kind === 'source.fixAll.konnector-lint')!
  expect(all.edit!.changes![editor.uri(manifest)]![0]!.newText).toBe(text)
})

test('a finding that is ignored is gone, with an entry in the configuration', async () => {
  await using editor = await opened()
  await editor.type(manifest, '"type": "konnector"', '"type": "conector"')
  const [found] = await editor.diagnostics(manifest)
  const ignore = (await editor.actions(manifest, found!)).find(({ title }) => title.startsWith('Ignore'))!
  const config = 'konnector-lint.config.json'
  const [created, change] = (ignore.edit as WorkspaceEdit).documentChanges as [
    { kind: string; uri: string },
    { edits: { newText: string }[] },
  ]
  expect(created).toEqual({ kind: 'create', uri: editor.uri(config) })
  await editor.open(config, change.edits[0]!.newText)
  await editor.type(manifest, '"conector"', '"conector" ')
  expect(await editor.diagnostics(manifest)).toEqual([])
})

test('an unsaved source counts', async () => {
  await using editor = await opened()
  await editor.diagnostics(manifest)
  const source = readFileSync(join(dir, 'src/index.js'), 'utf8')
  await editor.open('src/index.js', source)
  await editor.type('src/index.js', source, `${source}\nthis.saveIdentity({}, 'x')\n`)
  await editor.diagnostics('src/index.js')
  await editor.type(manifest, '{', '{ ')
  const codes = (await editor.diagnostics(manifest)).map(({ code, message }) => `${code} ${message}`)
  expect(codes.join('\n')).toContain('io.cozy.identities')
})

test('a change on the disk counts when the file is not open', async () => {
  await using editor = await opened()
  await editor.diagnostics(manifest)
  const config = { rules: { 'type-konnector': 'off' } }
  await editor.type(manifest, '"type": "konnector"', '"type": "conector"')
  expect(await editor.diagnostics(manifest)).toHaveLength(1)
  writeFileSync(join(dir, 'konnector-lint.config.json'), JSON.stringify(config))
  await editor.changeOnDisk('konnector-lint.config.json')
  await editor.type(manifest, '"conector"', '"conector" ')
  expect(await editor.diagnostics(manifest)).toEqual([])
})

test('completion knows what the code needs, the icons that exist, and the licences', async () => {
  await using editor = await opened()
  await editor.diagnostics(manifest)
  const labels = async (place: string) => {
    const items = await editor.request<CompletionItem[]>('textDocument/completion', manifest, place)
    return items
      .toSorted((a, b) => (a.sortText ?? a.label).localeCompare(b.sortText ?? b.label))
      .map(({ label }) => label)
  }
  const icon = /"icon": ("[^"]+")/.exec(text)![1]!
  expect((await labels(icon))[0]).toBe(icon.slice(1, -1))
  const license = /"license": ("[^"]+")/.exec(text)![1]!
  expect(await labels(license)).toContain('AGPL-3.0-only')
  const doctype = /"type": ("io\.cozy\.[^"]+")/.exec(text)![1]!
  const doctypes = await labels(doctype)
  expect(doctypes[0]).toMatch(/^io\.cozy\./)
  expect(doctypes.some(label => label.includes('io.cozy.bank.operations'))).toBe(true)
})

test('hover says what a member means, and what a finding is about', async () => {
  await using editor = await opened()
  await editor.diagnostics(manifest)
  const hover = async (place: string) => {
    const { contents } = await editor.request<Hover>('textDocument/hover', manifest, place)
    return (contents as { value: string }).value
  }
  expect(await hover('"slug"')).toContain('Slug')
  await editor.type(manifest, '"type": "konnector"', '"type": "conector"')
  await editor.diagnostics(manifest)
  expect(await hover('"conector"')).toContain('# type-konnector')
})

test('completion and hover in a document of thousands of levels are empty', async () => {
  await using editor = await opened()
  await editor.edit(manifest, [
    {
      range: { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } },
      newText: `{"slug": ${'['.repeat(30_000)}1`,
    },
  ])
  expect(await editor.request('textDocument/completion', manifest, '1')).toEqual([])
  expect(await editor.request('textDocument/hover', manifest, '"slug"')).toBeNull()
})

test('a file outside of a konnector, and one that was never saved, are left alone', async () => {
  await using editor = await opened()
  await editor.diagnostics(manifest)
  await editor.open('../somewhere.json', '{}')
  expect(await editor.request('textDocument/hover', '../somewhere.json', '{')).toBeNull()
})
