import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { HarLog } from './har-log.ts'

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The Chromium of this machine; undefined: tests that need one are skipped. */
export const chromium = places.find(place => place !== undefined && existsSync(place))

/** Why a test is skipped. */
export const noChromium = 'no Chromium on this machine: set CHROMIUM to the path of one'

/** A browser starts slowly on a busy machine; a page answers soon, or was left. */
const maxAnswerMs = 20_000
const maxPageAnswerMs = 10_000

/** A Chromium with one page, driven over a pipe. */
export class Browser {
  readonly #child: ChildProcess
  readonly #profile: string
  readonly #answers = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  readonly #listeners = new Map<string, (event: never) => void>()
  #next = 1
  #session: string | undefined

  private constructor(child: ChildProcess, profile: string) {
    this.#child = child
    this.#profile = profile
    let rest = ''
    // A browser that ended says so by its exit.
    for (const pipe of [child.stdio[3], child.stdio[4]]) pipe!.on('error', () => undefined)
    ;(child.stdio[4] as Readable).setEncoding('utf8').on('data', (chunk: string) => {
      const messages = (rest + chunk).split('\0')
      rest = messages.pop()!
      for (const message of messages) this.#hear(message)
    })
  }

  /** Starts a browser; one that does not answer is ended, and another one started. */
  static async launch(tries = 3): Promise<Browser> {
    try {
      return await Browser.#launch()
    } catch (error) {
      if (tries === 1) throw error
      return Browser.launch(tries - 1)
    }
  }

  static async #launch(): Promise<Browser> {
    const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
    const child = spawn(
      chromium!,
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--no-first-run',
        '--no-default-browser-check',
        '--disable-component-update',
        '--disable-extensions',
        '--disable-sync',
        '--disable-breakpad',
        '--disable-background-networking',
        '--remote-debugging-pipe',
        `--user-data-dir=${profile}`,
        'about:blank',
      ],
      {
        // Nothing of the surroundings: neither a folder for temporary files nor one of another browser.
        env: { PATH: process.env['PATH'], HOME: profile, XDG_CONFIG_HOME: join(profile, 'config') },
        stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      },
    )
    const browser = new Browser(child, profile)
    const { targetInfos } = await browser.#send<{ targetInfos: { type: string; targetId: string }[] }>(
      'Target.getTargets',
    ).catch((error: unknown) => {
      child.kill('SIGKILL')
      throw error
    })
    const page = targetInfos.find(({ type }) => type === 'page')!
    const attached = await browser.#send<{ sessionId: string }>('Target.attachToTarget', {
      targetId: page.targetId,
      flatten: true,
    })
    browser.#session = attached.sessionId
    await browser.#send('Page.enable')
    return browser
  }

  async open(url: string): Promise<void> {
    await this.#send('Page.navigate', { url })
  }

  /** The value of an expression in the page. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#send<{
      result: { value: T }
      exceptionDetails?: { text: string }
    }>('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return result.value
  }

  /** Waits until an expression is true in the page, whichever page it is by then. */
  async until(expression: string, timeoutMs = 60_000): Promise<void> {
    for (const end = Date.now() + timeoutMs; ; await sleep(50)) {
      if (await this.evaluate<boolean>(`Boolean(${expression})`).catch(() => false)) return
      if (Date.now() > end)
        throw new Error(
          `not in the page: ${expression}\n${await this.evaluate('document.documentElement.outerHTML')}`,
        )
    }
  }

  /** Presses the mouse on an element, as a person does. */
  async click(selector: string): Promise<void> {
    await this.until(
      `document.readyState === 'complete' && document.querySelector(${JSON.stringify(selector)})`,
    )
    const { x, y } = await this.evaluate<{ x: number; y: number }>(
      `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`,
    )
    const mouse = { x, y, button: 'left', clickCount: 1 }
    await this.#send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' })
    // The click may already have left the page.
    await this.#send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' }).catch(() => undefined)
  }

  /** The size of the page in CSS pixels, and the colours that its reader likes. */
  async show(width: number, height: number, colors: 'light' | 'dark' = 'light'): Promise<void> {
    await this.#send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    })
    await this.#send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: colors }],
    })
  }

  /** Presses a key that has no text, such as Tab or Escape, or Enter. */
  async press(key: string): Promise<void> {
    const codes: Record<string, number> = { Tab: 9, Enter: 13, Escape: 27, ' ': 32 }
    const event = {
      key,
      code: key,
      windowsVirtualKeyCode: codes[key],
      ...(key === 'Enter' && { text: '\r' }),
      ...(key === ' ' && { text: ' ' }),
    }
    await this.#send('Input.dispatchKeyEvent', { ...event, type: 'keyDown' })
    await this.#send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' })
  }

  /** What the page asks the network for from now on, as the browser's own tools would save it. */
  async recordHar(): Promise<HarLog> {
    const log = new HarLog(params => this.#send('Network.getResponseBody', params))
    for (const [name, listener] of log.listeners()) this.#listeners.set(name, listener)
    await this.#send('Network.enable')
    return log
  }

  /** A picture of the whole page, as PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.#send<{ data: string }>('Page.captureScreenshot', {
      captureBeyondViewport: true,
    })
    return Buffer.from(data, 'base64')
  }

  async type(selector: string, text: string): Promise<void> {
    await this.click(selector)
    await this.#send('Input.insertText', { text })
  }

  async close(): Promise<void> {
    const ended = new Promise(resolve => this.#child.once('close', resolve))
    const asked = this.#send('Browser.close').catch(() => this.#child.kill('SIGKILL'))
    await Promise.race([asked, ended])
    await ended
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }

  #send<T>(method: string, params: object = {}): Promise<T> {
    const id = this.#next++
    const ofPage = this.#session !== undefined && method !== 'Browser.close'
    const message = { id, method, params, ...(ofPage && { sessionId: this.#session }) }
    ;(this.#child.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`)
    return new Promise((resolve, reject) => {
      this.#answers.set(id, { resolve: resolve as (value: never) => void, reject })
      // A page that is left in the middle of it answers nothing.
      setTimeout(
        () => {
          if (this.#answers.delete(id)) reject(new Error(`no answer to ${method}`))
        },
        /^(?:Runtime|Input)/.test(method) ? maxPageAnswerMs : maxAnswerMs,
      ).unref()
    })
  }

  #hear(message: string): void {
    const { id, result, error, method, params } = JSON.parse(message) as {
      id?: number
      result: never
      error?: { message: string }
      method?: string
      params: never
    }
    if (method !== undefined) this.#listeners.get(method)?.(params)
    const waiting = id === undefined ? undefined : this.#answers.get(id)
    if (!waiting) return
    this.#answers.delete(id!)
    if (error) waiting.reject(new Error(error.message))
    else waiting.resolve(result)
  }
}
