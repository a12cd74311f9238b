import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { removeSecrets } from '../src/secrets.ts'
import { run } from './helpers/run.ts'

test('the tokens are handed over and no longer in the environment', () => {
  const tokens = {
    REGISTRY_TOKEN: 'a',
    GITHUB_TOKEN: 'b',
    'INPUT_REGISTRY-TOKEN': 'c',
    'INPUT_GITHUB-TOKEN': 'd',
    ACTIONS_RUNTIME_TOKEN: 'e',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'f',
  }
  const env = { PATH: '/bin', GITHUB_REPOSITORY: 'a/b', INPUT_PATH: '.', ...tokens }
  const whole = { ...env }
  expect(removeSecrets(env)).toEqual(whole)
  expect(env).toEqual({ PATH: '/bin', GITHUB_REPOSITORY: 'a/b', INPUT_PATH: '.' })
})

test('no program started from here inherits them', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'konnector-lint-secrets-'))
  const source = pathToFileURL(join(import.meta.dirname, '../src/secrets.ts')).href
  const child = 'console.log(process.env.REGISTRY_TOKEN ?? "none")'
  const script = `import { execFileSync } from 'node:child_process'
import { takeSecrets } from '${source}'
console.log(takeSecrets(process.env).REGISTRY_TOKEN)
console.log(execFileSync(process.execPath, ['-e', ${JSON.stringify(child)}], { encoding: 'utf8' }).trim())`
  const { stdout } = await run(['--input-type=module', '--eval', script], {
    cwd: dir,
    env: { REGISTRY_TOKEN: 'canary' },
  })
  rmSync(dir, { recursive: true })
  expect(stdout).toBe('canary\nnone\n')
})
