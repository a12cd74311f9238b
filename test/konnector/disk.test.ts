import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { OperationalError } from '../../src/diagnostics/errors.ts'
import { isFile, readFile, walkFolder } from '../../src/konnector/disk.ts'
import { readKonnector } from '../../src/konnector/read.ts'

function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'konnector-disk-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

test('what is too large is not read, whatever it is', () => {
  const dir = temporaryFolder()
  writeFileSync(join(dir, 'manifest.konnector'), '{}')
  truncateSync(join(dir, 'manifest.konnector'), 5 * 1024 ** 3)
  expect(() => readFile(join(dir, 'manifest.konnector'))).toThrow(/is larger than 128 MiB, the most/)
  expect(() => readKonnector(dir)).toThrow(OperationalError)
  truncateSync(join(dir, 'manifest.konnector'), 9 * 1024 ** 2)
  expect(() => readKonnector(dir)).toThrow(/is larger than 8 MiB/)
})

test('a device is no file', () => {
  expect(isFile('/dev/zero')).toBe(false)
  expect(readFile('/dev/zero')).toBeUndefined()
})

test('folders are walked at any depth that is sensible, and no deeper', () => {
  const dir = temporaryFolder()
  mkdirSync(join(dir, 'a/'.repeat(150)), { recursive: true })
  writeFileSync(join(dir, 'a/'.repeat(150), 'x'), '')
  symlinkSync('.', join(dir, 'circle'))
  expect([...walkFolder(dir)].map(({ kind }) => kind).toSorted()).toEqual(['file', 'link'])
  mkdirSync(join(dir, 'a/'.repeat(300)), { recursive: true })
  expect(() => [...walkFolder(dir)]).toThrow(/In a\/, folders are nested more than 200 levels deep/)
})

test('a manifest that is a link out of the repository is not read', () => {
  const dir = temporaryFolder()
  symlinkSync('/etc/hosts', join(dir, 'manifest.konnector'))
  expect(() => readKonnector(dir)).toThrow(/is a link that leads out of the repository/)
})
