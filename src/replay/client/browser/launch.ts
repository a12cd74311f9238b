import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { clearRealTimeout, realTimeout } from '../real-time.ts'
import { type BrowserOptions, browserFlags } from './flags.ts'
import { Pipe } from './pipe.ts'

export interface Browser {
  pipe: Pipe
  /** Resolves as what it said last when it has ended. */
  ended: Promise<string>
  /** Ends it and waits for that. */
  close(): Promise<void>
}

/** Starts the browser at `path`. */
export function launchBrowser(path: string, options: BrowserOptions): Browser {
  const child = spawnBrowser(path, browserFlags(options), options.profile)
  const [, , stderr, input, output] = child.stdio as unknown as [null, null, Readable, Writable, Readable]
  let said = ''
  stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-2000)
  })
  const ended = new Promise<string>(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('exit', (code, signal) =>
      resolve(`it ended with ${signal ?? `exit code ${code}`}. ${wordsOf(said)}`),
    )
  })
  const pipe = new Pipe(input, output)
  return {
    pipe,
    ended,
    async close() {
      pipe.send('Browser.close').catch(() => {})
      const kill = realTimeout(() => child.kill('SIGKILL'), 3000)
      await ended
      clearRealTimeout(kill)
    },
  }
}

/** What it said last; that it misses the desktop's bus says nothing. */
function wordsOf(said: string): string {
  const lines = said.split('\n').filter(line => line.trim() !== '' && !/\bdbus\b/.test(line))
  return lines.slice(-3).join('\n')
}

/** The one place where a browser's process is started. */
function spawnBrowser(path: string, args: readonly string[], profile: string): ChildProcess {
  const { PATH, DISPLAY, WAYLAND_DISPLAY, XAUTHORITY, XDG_RUNTIME_DIR } = process.env
  const env = { PATH, DISPLAY, WAYLAND_DISPLAY, XAUTHORITY, XDG_RUNTIME_DIR, TZ: 'UTC' }
  return spawn(path, args, {
    // Chromium and its wrappers keep files of their own in the home folder.
    env: { ...env, HOME: profile, XDG_CONFIG_HOME: join(profile, 'config'), LANG: 'fr_FR.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
}
