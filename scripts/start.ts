/**
 * `npm start`: one real konnector through all five steps, on this machine alone. `.demo/` is made once and stays, so a
 * second run shows what a re-run does.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const root = resolve(import.meta.dirname, '..')
const example = join(root, 'examples/books')
const demo = join(root, '.demo')
const konnector = join(demo, 'books')
const origin = join(demo, 'origin.git')
const registryDir = join(demo, 'registry')
const cli = join(root, 'dist/cli.js')

if (!existsSync(demo)) makeDemo()
const registry = await startRegistry()
const publish = ['ci', konnector, '--publish', '--remote', origin, '--registry', registry.url]
console.log(
  `$ konnector-lint ${publish.map(word => (word.startsWith(root) ? relative(root, word) : word)).join(' ')}\n`,
)
const ci = spawn(process.execPath, [cli, ...publish], {
  cwd: root,
  env: { ...process.env, REGISTRY_TOKEN: registry.token },
  stdio: 'inherit',
})
const [code] = (await once(ci, 'close')) as [number | null]
registry.process.kill()
console.log(code === 0 ? whereToLook() : '\nThe demo did not pass. Remove .demo/ to start anew.')
process.exitCode = code ?? 1

/** A checkout of the example with a fixed commit and tag, and a bare origin: made aside, then moved in place at once. */
function makeDemo(): void {
  const fresh = `${demo}.new`
  rmSync(fresh, { recursive: true, force: true })
  const checkout = join(fresh, 'books')
  cpSync(example, checkout, { recursive: true, filter: file => isSource(relative(example, file)) })
  symlinkSync(join(example, 'node_modules'), join(checkout, 'node_modules'), 'junction')
  mkdirSync(join(fresh, 'registry'))
  const date = '2026-01-01T12:00:00Z'
  const author = ['Books', 'books@books.example']
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: author[0],
    GIT_AUTHOR_EMAIL: author[1],
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: author[0],
    GIT_COMMITTER_EMAIL: author[1],
    GIT_COMMITTER_DATE: date,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  }
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: checkout, env, stdio: ['ignore', 'ignore', 'inherit'] })
  git('init', '--quiet', '--initial-branch', 'main')
  // The example's .gitignore has node_modules/, and this one is a link.
  appendFileSync(join(checkout, '.git/info/exclude'), 'node_modules\n')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Import the bills of Books')
  git('tag', '1.0.0')
  git('init', '--quiet', '--bare', '--initial-branch', 'main', join(fresh, 'origin.git'))
  git('push', '--quiet', join(fresh, 'origin.git'), 'main', '1.0.0')
  renameSync(fresh, demo)
}

function isSource(file: string): boolean {
  return !/^(node_modules|build|\.konnector-lint|konnector-dev-config\.json)(\/|\\|$)/.test(file)
}

interface Registry {
  process: ChildProcess
  url: string
  token: string
}

/** The embedded registry, started as a user would, and what it prints. */
async function startRegistry(): Promise<Registry> {
  const args = ['registry', '--dir', registryDir, '--port', '0', '--app', 'books:Examples', '--quiet']
  const child = spawn(process.execPath, [cli, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const said = new Map<string, string>()
  for await (const line of createInterface({ input: child.stdout })) {
    const [name = '', value = ''] = line.split(': ')
    said.set(name, value)
    if (line.startsWith('Token of')) break
  }
  const [url, token] = [said.get('Registry'), said.get('Token of books')]
  if (url === undefined || token === undefined) throw new Error('The embedded registry did not start.')
  return { process: child, url, token }
}

function whereToLook(): string {
  const here = (path: string) => relative(root, path)
  return [
    '',
    'Where to look:',
    `  the build         ${here(join(konnector, 'build'))}`,
    `  the build branch  git -C ${here(origin)} log build`,
    `  the registry      ${here(registryDir)}`,
    'Run npm start again to see what a re-run does.',
  ].join('\n')
}
