import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { openBrowser } from '../../src/stack/browser.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test.skipIf(process.platform !== 'linux')(
  'the address is handed to the browser as it is, without a shell',
  async () => {
    const dir = mkdtempSync(join(tmpdir(), 'opener-'))
    const seen = join(dir, 'seen')
    writeFileSync(
      join(dir, 'xdg-open'),
      `#!/bin/sh\nprintf %s "$1" > ${seen}.new && /bin/mv ${seen}.new ${seen}\n`,
      {
        mode: 0o755,
      },
    )
    vi.stubEnv('PATH', dir)
    const url = new URL("https://alice.mycozy.cloud/auth/authorize?scope=a b&state=$(id);'x'")
    openBrowser(url)
    for (let tries = 0; tries < 100 && !existsSync(seen); tries++) await sleep(20)
    expect(readFileSync(seen, 'utf8')).toBe(url.href)
  },
)

test('a machine without a browser is no error', async () => {
  vi.stubEnv('PATH', mkdtempSync(join(tmpdir(), 'empty-')))
  openBrowser(new URL('https://alice.mycozy.cloud'))
  await sleep(100)
})
