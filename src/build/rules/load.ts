import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineBuildRule } from '../rule.ts'

/**
 * Loads the bundle as the main module, says what was thrown, and ends the process before anything else happens.
 * The main module, since konnectors ask for `require.main`.
 */
const program = `
const { writeSync } = require('node:fs')
const entry = process.argv[1]
const end = process.reallyExit.bind(process)
process.exit = process.abort = () => end(0)
try { require('node:module')._load(entry, null, true) } catch (error) { writeSync(2, '\\u0000' + String(error && error.message || error).split('\\n')[0]); end(1) }
end(0)`

/** What the stack gives a konnector, with nobody behind it. */
const env = {
  NODE_ENV: 'production',
  COZY_URL: 'http://cozy.invalid/',
  COZY_CREDENTIALS: 'none',
  COZY_FIELDS: '{}',
  COZY_PARAMETERS: '{}',
  COZY_LOCALE: 'en',
}

export const buildLoad = defineBuildRule({
  id: 'build-load',
  summary: 'The bundle must load where nothing is installed',
  group: 'build',
  severity: 'error',
  authority: ['runtime'],
  needs: ['files'],
  source: 'cozy-stack worker/exec/konnector.go: the build is copied to a folder of its own and run there',
  since: '0.1.0',
  async check({ dir, has }) {
    if (!has('index.js')) return []
    const problem = await loadAlone(dir)
    if (problem === undefined) return []
    return [
      {
        place: { file: 'index.js' },
        message: `index.js does not load: ${problem}. Run node on it in an empty folder to see where.`,
      },
    ]
  },
})

/**
 * Loads a bundle in a process that may read and nothing else, and that ends before its first turn of the event
 * loop: what a konnector starts when it is loaded goes nowhere. Gives what was thrown. The bundle is reached by a link
 * from where nothing is installed, as Node looks for packages in the folders around it.
 */
async function loadAlone(dir: string): Promise<string | undefined> {
  const place = mkdtempSync(join(realpathSync(tmpdir()), 'konnector-lint-'))
  try {
    const alone = join(place, 'build')
    symlinkSync(dir, alone, 'junction')
    return await loaded(join(alone, 'index.js'), alone)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

async function loaded(entry: string, cwd: string): Promise<string | undefined> {
  const { execFile } = await import('node:child_process')
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission'
  const links = ['--preserve-symlinks', '--preserve-symlinks-main']
  const args = [permission, '--allow-fs-read=*', ...links, '--no-warnings', '-e', program, entry]
  return new Promise(resolve => {
    execFile(process.execPath, args, { cwd, env, timeout: 30_000 }, (error, _, stderr) => {
      const thrown = stderr.split('\0')[1]
      if (thrown !== undefined) resolve(thrown)
      else
        resolve(
          error ? (error.killed ? 'it takes more than 30 seconds' : error.message.split('\n')[0]) : undefined,
        )
    })
  })
}
