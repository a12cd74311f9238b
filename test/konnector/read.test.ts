import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config/read.ts'
import { isFile } from '../../src/konnector/disk.ts'
import { ManifestNotFound, readKonnector } from '../../src/konnector/read.ts'

const dir = mkdtempSync(join(tmpdir(), 'konnector-lint-read-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('a folder that has the name of a file is no file', async () => {
  const repository = join(dir, 'folders')
  for (const name of ['package.json', 'konnector-lint.config.json', 'LICENSE'])
    mkdirSync(join(repository, name), { recursive: true })
  writeFileSync(join(repository, 'manifest.konnector'), '{}')
  const konnector = readKonnector(repository)
  expect(konnector.pkg).toBeUndefined()
  expect(konnector.files!.list()).toEqual(['manifest.konnector'])
  const { source } = await readConfig(repository, { cwd: dir, rules: async () => [] })
  expect(source).toBeUndefined()
})

test('a manifest that is a folder is none', () => {
  mkdirSync(join(dir, 'odd/manifest.konnector'), { recursive: true })
  expect(() => readKonnector(join(dir, 'odd'))).toThrow(ManifestNotFound)
})

test.skipIf(process.platform === 'win32')('nobody waits for a pipe', () => {
  const pipe = join(dir, 'pipe')
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
  expect(isFile(pipe)).toBe(false)
  expect(() => readKonnector(pipe)).toThrow(ManifestNotFound)
})
