/**
 * Installs projects that have a lockfile of their own, once: `node scripts/install-projects.ts <folder>…`. What
 * everything is tried on is one, before `npm start` and `npm test`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

for (const folder of process.argv.slice(2)) {
  const cwd = resolve(import.meta.dirname, '..', folder)
  // npm writes this file last.
  const installed = join(cwd, 'node_modules/.package-lock.json')
  const lockfile = join(cwd, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) continue
  console.error(`Installing ${folder} (up to half a minute, once)…`)
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm is a script on Windows.
    shell: process.platform === 'win32',
  })
}
