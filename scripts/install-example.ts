/** Installs examples/books once, before `npm start` and `npm test`: it is a project of its own, with its own lockfile. */
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const example = resolve(import.meta.dirname, '../examples/books')
// npm writes this file last.
const installed = join(example, 'node_modules/.package-lock.json')
const lockfile = join(example, 'package-lock.json')

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lockfile).mtimeMs) {
  console.error(
    'Installing examples/books, the konnector that everything is tried on (about half a minute, once)…',
  )
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: example,
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm is a script on Windows.
    shell: process.platform === 'win32',
  })
}
