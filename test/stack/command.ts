import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const cli = resolve(import.meta.dirname, '../../src/cli.ts')

/** A command of konnector-lint that runs. */
export interface Running {
  child: ChildProcess
  stdout(): string
  stderr(): string
  /** Waits until it has written something that matches. */
  until(pattern: RegExp): Promise<RegExpExecArray>
  ended: Promise<{ code: number | null; signal: string | null; stdout: string; stderr: string }>
}

/** Starts konnector-lint from its source, as a process of its own. */
export function start(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Running {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [cli, ...args], { cwd, env: { PATH, HOME, ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', text => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', text => (stderr += text))
  const ended = new Promise<Awaited<Running['ended']>>((done, failed) => {
    child.once('error', failed).once('close', (code, signal) => done({ code, signal, stdout, stderr }))
  })
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    async until(pattern) {
      for (const end = Date.now() + 30_000; Date.now() < end; await sleep(20)) {
        const found = pattern.exec(stdout) ?? pattern.exec(stderr)
        if (found) return found
        if (child.exitCode !== null) await sleep(50)
        if (child.exitCode !== null && !pattern.test(stdout + stderr)) break
      }
      throw new Error(`${pattern} is not in what it wrote:\n${stdout}\n${stderr}`)
    },
  }
}

/** Waits for the address of the consent page. */
export async function consentPageOf(running: Running): Promise<string> {
  return (await running.until(/^ {2}(http\S+\/auth\/authorize\S+)$/m))[1]!
}

/** A konnector of one file, that needs nothing installed. `ask(method, path, body)` asks the Cozy. */
export function tinyKonnector(options: {
  cozy?: string | undefined
  code?: string
  permissions?: object
}): string {
  const { cozy, code = '', permissions = defaultPermissions } = options
  const dir = join(mkdtempSync(join(tmpdir(), 'tiny-')), 'tiny')
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), text)
  }
  write('manifest.konnector', `${JSON.stringify(tinyManifest(permissions), undefined, 2)}\n`)
  write('package.json', '{ "private": true, "version": "1.0.0" }')
  write('src/index.js', tinySource(code))
  const config = {
    ...(cozy !== undefined && { COZY_URL: cozy }),
    fields: { login: 'reader', password: 'p@ss' },
  }
  write('konnector-dev-config.json', JSON.stringify(config))
  return dir
}

export const defaultPermissions = {
  accounts: { type: 'io.cozy.accounts', verbs: ['GET'] },
  bills: { type: 'io.cozy.bills', verbs: ['GET', 'POST'] },
}

export function tinyManifest(permissions: object) {
  return { version: '1.0.0', name: 'Tiny', type: 'konnector', language: 'node', slug: 'tiny', permissions }
}

export function tinySource(code: string): string {
  return `const { account, folder_to_save: folder } = JSON.parse(process.env.COZY_FIELDS)
const say = message => console.log(JSON.stringify({ type: 'info', message: String(message) }))
const ask = async (method, path, body, type = 'application/json') => {
  const headers = { authorization: 'Bearer ' + process.env.COZY_CREDENTIALS, accept: 'application/json', 'content-type': type }
  const answer = await fetch(process.env.COZY_URL + path, { method, headers, body: typeof body === 'object' ? JSON.stringify(body) : body })
  const text = await answer.text()
  if (!answer.ok) throw new Error(answer.status + ' ' + text)
  return text === '' ? undefined : JSON.parse(text)
}
const main = async () => { ${code} }
main().catch(error => { console.log(JSON.stringify({ type: 'critical', message: error.message })); process.exit(1) })
`
}
