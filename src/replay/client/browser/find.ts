import { execFile } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { promisify } from 'node:util'
import { OperationalError } from '../../../diagnostics/errors.ts'

const run = promisify(execFile)

/** The oldest Chromium whose protocol has all that a replay needs. */
export const oldestBrowser = 120

export interface FoundBrowser {
  /** Absolute. */
  path: string
  /** Such as `156.0.8078.108`. */
  version: string
}

/** There is no browser to run a client-side konnector in; the message says why and what to do. */
export class NoBrowser extends OperationalError {
  override readonly name = 'NoBrowser'
}

type Environment = Readonly<Record<string, string | undefined>>

/** Variables that name a browser, in the order in which they are asked. */
const variables = ['KONNECTOR_LINT_BROWSER', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH']

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome-headless-shell',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * The browser of this machine: the one that is named, by `named` or by a variable, else the first that is there. Nothing
 * is downloaded. Throws `NoBrowser`.
 */
export async function findBrowser(named: string | undefined, env: Environment): Promise<FoundBrowser> {
  const [variable] = variables.filter(name => env[name])
  const chosen = named ?? (variable && env[variable])
  if (chosen !== undefined) {
    const path = isAbsolute(chosen) || !/^[\w.-]+$/.test(chosen) ? chosen : (onPath(chosen, env) ?? chosen)
    const version = await versionOf(path, env)
    const by = named === undefined ? variable : '--browser'
    if (version === undefined)
      throw new NoBrowser(`${by} names ${chosen}, which is no Chrome that runs. Name one, or leave it out.`)
    if (isTooOld(version)) throw new NoBrowser(tooOld(chosen, version))
    return { path, version }
  }
  let old: string | undefined
  for (const path of candidates(env)) {
    const version = await versionOf(path, env)
    if (version === undefined) continue
    if (!isTooOld(version)) return { path, version }
    old ??= tooOld(path, version)
  }
  throw new NoBrowser(
    old ?? 'There is no browser to run it in. Install Chrome or Chromium, or set CHROME_PATH.',
  )
}

function* candidates(env: Environment): Generator<string> {
  for (const command of commands) {
    const path = onPath(command, env)
    if (path !== undefined) yield path
  }
  const folders = {
    darwin: ['/Applications', join(env['HOME'] ?? '/', 'Applications')],
    win32: [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']],
  }[process.platform as 'darwin' | 'win32']
  const programs = process.platform === 'darwin' ? macApplications : windowsPrograms
  for (const folder of folders ?? [])
    for (const program of programs)
      if (folder && isProgram(join(folder, program))) yield join(folder, program)
}

function onPath(command: string, env: Environment): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(isAbsolute)
  return folders.map(folder => join(folder, command)).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

const known = new Map<string, Promise<string | undefined>>()

/** What the program calls its version; undefined when it does not run. Asked once for each. */
function versionOf(path: string, env: Environment): Promise<string | undefined> {
  const asked = known.get(path) ?? askVersion(path, env)
  known.set(path, asked)
  return asked
}

async function askVersion(path: string, env: Environment): Promise<string | undefined> {
  // On Windows it would open a window instead of answering.
  if (process.platform === 'win32') return isProgram(path) ? `${oldestBrowser}.0` : undefined
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 15_000, env: { PATH: env['PATH'] } })
    return /\b(\d+\.\d[\d.]*)/.exec(stdout)?.[1]
  } catch {
    return undefined
  }
}

function isTooOld(version: string): boolean {
  return Number.parseInt(version, 10) < oldestBrowser
}

function tooOld(path: string, version: string): string {
  return `${path} is of version ${version}, and a replay needs ${oldestBrowser} or later. Update it, or name another with CHROME_PATH.`
}
