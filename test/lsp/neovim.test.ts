import { execFile, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const hasNeovim = spawnSync('nvim', ['--version']).status === 0
if (!hasNeovim) process.stderr.write('Neovim is not installed: its test is skipped.\n')

test.skipIf(!hasNeovim)('Neovim shows the findings of what is typed', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'neovim-'))
  try {
    cpSync(resolve(import.meta.dirname, '../fixtures/good-konnector'), dir, { recursive: true })
    const { stdout, stderr } = await promisify(execFile)(
      'nvim',
      [
        '--headless',
        '-u',
        'NONE',
        '-i',
        'NONE',
        '-n',
        '-c',
        `luafile ${join(import.meta.dirname, 'neovim.lua')}`,
      ],
      {
        timeout: 60_000,
        env: {
          ...process.env,
          HOME: dir,
          NODE: process.execPath,
          CLI: resolve(import.meta.dirname, '../../src/cli.ts'),
          KONNECTOR: dir,
        },
      },
    )
    const lines = `${stdout}${stderr}`.split(/\r?\n/).filter(line => /^(ok|late)/.test(line))
    expect(lines).toEqual(['ok ', expect.stringMatching(/^ok \d+:\d+ type-konnector$/), 'ok '])
  } finally {
    rmSync(dir, { recursive: true, force: true, maxRetries: 3 })
  }
})
