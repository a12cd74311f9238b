import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const fresh = mkdtempSync(join(tmpdir(), 'konnector-lint-dist-'))
afterAll(() => rmSync(fresh, { recursive: true, force: true }))

test('dist/ is the build of this source', () => {
  execFileSync(process.execPath, [join(root, 'scripts/build.ts'), '--out', fresh])
  const committed = join(root, 'dist')
  expect(filesOf(committed)).toEqual(filesOf(fresh))
  const different = filesOf(fresh).filter(
    file => !readFileSync(join(fresh, file)).equals(readFileSync(join(committed, file))),
  )
  expect(different, 'run "npm run build" and commit dist/').toEqual([])
})

function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(dir, join(entry.parentPath, entry.name)))
    .toSorted()
}
