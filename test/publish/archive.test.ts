import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { readBuild } from '../../src/build/build.ts'
import { gzipSync } from 'node:zlib'
import { createArchive, compareArchive, readArchive } from '../../src/publish/archive.ts'
import { readTree } from '../../src/build/tree.ts'
import { archiveOf } from '../registry/archives.ts'
import { temporary, usualBuild, writeFiles } from '../git/git-fixture.ts'

const date = 1_767_319_445
const longName = `${'d'.repeat(60)}/${'e'.repeat(90)}/${'f'.repeat(120)}.txt`
const files = { ...usualBuild, 'assets/été 1.txt': 'x', [longName]: 'long', empty: '' }

async function tree(content: Record<string, string | Uint8Array> = files) {
  const dir = temporary()
  writeFiles(dir, content)
  return readTree(await readBuild(dir))
}

const below = (folder: string, entries: [string, string][]) =>
  entries.map(([name, content]) => [`${folder}/${name}`, content] as const)

test('the same build gives the same bytes, made elsewhere', async () => {
  const first = await createArchive(await tree(), date)
  const second = await createArchive(await tree(), date)
  expect(second.sha256).toBe(first.sha256)
  expect(Buffer.from(first.bytes.subarray(0, 10)).toString('hex')).toBe('1f8b08000000000002ff')
  const listed = execFileSync('tar', ['-tvz', '--full-time', '--numeric-owner'], {
    input: first.bytes,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C.UTF-8' },
  })
  const lines = listed.trim().split('\n')
  expect(lines.map(line => line.split(/\s+/).slice(0, 2).join(' '))).toEqual(
    lines.map(() => '-rw-r--r-- 0/0'),
  )
  expect(lines.every(line => line.includes('2026-01-02 02:04:05'))).toBe(true)
  expect(lines.map(line => line.replace(/^.*02:04:05 /, ''))).toEqual(
    Object.keys(files).toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  )
  expect(listed).toContain(longName)
})

test('its bytes are those they were: another checksum here is another checksum of every archive', async () => {
  const bytes = Buffer.from('module.exports = 1\n')
  const { sha256 } = await createArchive([{ path: 'index.js', mode: '100755', bytes, blob: '' }], date)
  expect(sha256).toBe('4d0ba36b8379f7e15c980a4a792efca1f4d69c542622744e433a367e9da78a0b')
})

test('of another date it is another', async () => {
  expect((await createArchive(await tree(), date + 1)).sha256).not.toBe(
    (await createArchive(await tree(), date)).sha256,
  )
})

test('an archive is compared file by file, below one folder or not', async () => {
  const ours = await tree(usualBuild)
  const same = Object.entries(usualBuild)
  expect(await compareArchive(ours, await archiveOf(...same))).toBeUndefined()
  expect(await compareArchive(ours, await archiveOf(...below('books-abc', same)))).toBeUndefined()
  expect(await compareArchive(ours, await archiveOf(...same.slice(1)))).toBe('"index.js" differs')
  expect(await compareArchive(ours, await archiveOf(...same, ['more', '']))).toBe('"more" differs')
  const changed = same.map(
    ([name, content]) => [name, name === 'icon.svg' ? 'x' : content] as [string, string],
  )
  expect(await compareArchive(ours, await archiveOf(...below('x', changed)))).toBe('"icon.svg" differs')
  expect(await compareArchive(ours, Buffer.from('<html>'))).toBe('it is no gzipped tar')
})

test('one that is too large is refused with its size', async () => {
  const bytes = Buffer.alloc(21 * 1024 * 1024)
  for (
    let at = 0, seed = 1;
    at < bytes.length;
    at += 4, seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  )
    bytes.writeUInt32LE(seed, at)
  const ours = [{ path: 'big', mode: '100644' as const, bytes, blob: '' }]
  await expect(createArchive(ours, date)).rejects.toThrow(/^The archive of the build has 2[01](\.\d)? MiB/)
})

test('an archive that unpacks to more than a build can hold is not unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024), { level: 9 })
  const before = process.memoryUsage.rss()
  expect(await readArchive(bomb)).toEqual({ error: 'it unpacks to more than a build can hold' })
  expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000)
  const many = Array.from({ length: 20_001 }, (_, at) => [`d/${at}`, ''] as const)
  expect(await readArchive(await archiveOf(...many))).toEqual({
    error: 'it unpacks to more than a build can hold',
  })
  expect(await compareArchive([], bomb)).toBe('it unpacks to more than a build can hold')
})

test('a small archive of text that repeats itself is read', async () => {
  const read = await readArchive(await archiveOf(['index.js', 'x'.repeat(500_000)]))
  expect('files' in read && read.files.get('index.js')?.length).toBe(500_000)
})
