import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readBuildFiles } from '../../src/build/files.ts'
import { checkBuild } from '../../src/build/check.ts'
import { SandboxChoice } from '../../src/sandbox/choice.ts'
import { replayTiny } from '../helpers/single-file-konnector.ts'
import { attacks } from './attacks.ts'
import { type Target, World } from './world.ts'

export const modes = ['bare', 'load', 'replay'] as const
export type Mode = (typeof modes)[number]

export interface AttackResult {
  attack: string
  mode: Mode
  sandbox: string
  /** What it got; nothing is expected. */
  got: string[]
  ms: number
}

/** Runs one of the attacks in the sandbox of this machine, in a world made for it. */
export async function attack(
  name: string,
  mode: Mode,
  { node, choice = new SandboxChoice() }: { node: string; choice?: SandboxChoice },
): Promise<AttackResult> {
  const world = await World.make()
  const start = performance.now()
  try {
    const stopKnocking = world.knock()
    const printed = await runs[mode](programOf(attacks[name]!, world.target), choice, node)
    stopKnocking()
    const ms = Math.round(performance.now() - start)
    const { name: sandbox } = await choice.find(node)
    return { attack: name, mode, sandbox, got: await world.damage(printed), ms }
  } finally {
    world.close()
  }
}

const maxTime = 5000

const runs: Record<Mode, (program: string, choice: SandboxChoice, node: string) => Promise<string>> = {
  /** In the sandbox alone: all that is printed and told can be seen. */
  async bare(program, choice, node) {
    const folder = makeBuild(program)
    const sandbox = await choice.find(node)
    const args = (places: { folder: string }) => [`${places.folder}/index.js`]
    const { stdout, stderr, events } = await sandbox.run({ folder, name: 'build', args, env: {}, maxTime })
    rmSync(folder, { recursive: true })
    return [stdout, stderr, events].map(stream => stream.toString('latin1', 0, 1 << 20)).join('\n')
  },
  async load(program, choice) {
    const folder = makeBuild(program)
    const findings = await checkBuild({ dir: folder, files: readBuildFiles(folder) }, choice)
    rmSync(folder, { recursive: true })
    return JSON.stringify(findings)
  },
  async replay(program, choice, node) {
    const { log, diagnostics } = await replayTiny(program, {
      options: { node, sandbox: choice, timeout: maxTime },
    })
    return JSON.stringify([log, diagnostics])
  },
}

function makeBuild(program: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'attack-'))
  const file = join(folder, 'index.js')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, program)
  return folder
}

/**
 * A bundle that runs an attack in a process of its own, which nothing in the first one guards, and when it cannot have
 * one, in the first.
 */
function programOf(body: string, target: Target): string {
  const attacking = `
    const [fs, os, path, net, http, dgram, dns, v8, childProcess] = ['fs', 'os', 'path', 'net', 'http', 'dgram', 'dns', 'v8', 'child_process'].map(name => require(name))
    const target = ${JSON.stringify(target)}
    const env = JSON.stringify(process.env)
    const attempt = tried => { try { tried() } catch {} }
    const settle = start => new Promise(done => { const timer = setTimeout(done, 500); try { start(() => { clearTimeout(timer); done() }) } catch { done() } })
    const print = text => { for (let rest = Buffer.from(text + '\\n'); rest.length > 0;) try { rest = rest.subarray(fs.writeSync(1, rest)) } catch (error) { if (error.code !== 'EAGAIN') return } }
    const say = (...words) => print(JSON.stringify({ type: 'info', message: 'SAI' + 'D ' + words.join(' ') }))
    const got = what => print(JSON.stringify({ type: 'info', message: 'GO' + 'T ' + what }))
    ;(async () => { ${body} })().catch(error => say(error.stack)).finally(() => process.exit())`
  return `
    const attacking = ${JSON.stringify(attacking)}
    const inherit = fd => ({ type: 'inherit', fd })
    let ran
    try {
      ran = process.binding('spawn_sync').spawn({ file: process.execPath, args: ['node', '-e', attacking], envPairs: [], stdio: [{ type: 'ignore' }, inherit(1), inherit(2), { type: 'ignore' }, inherit(4)] })
    } catch {}
    if (!ran || ran.error) eval(attacking)`
}
