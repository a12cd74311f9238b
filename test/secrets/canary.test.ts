import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { startRegistry } from '../../src/registry/server/start.ts'
import { startGitServer } from '../git/git-server.ts'
import { git, writeFiles } from '../git/git-fixture.ts'
import { dist } from '../helpers/run.ts'
import { proxy } from '../registry/proxy.ts'
import { canaryPrefix, thief } from './hostile-code.ts'
import { findSandbox } from '../../src/sandbox/sandbox.ts'
import { isBelow, whileSampling } from './process-sampler.ts'

const root = resolve(dist, '..')
const temporary = mkdtempSync(join(tmpdir(), 'konnector-lint-canary-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

/** The places of one run: all that it can write is below `dir`. */
interface World {
  dir: string
  repo: string
  origin: string
  gitToken: string
  registryToken: string
  gitUrl: string
  registryUrl: string
  /** What came to a listener that nobody should talk to. */
  stolen(): string
  env: NodeJS.ProcessEnv
}

let count = 0

async function makeWorld(): Promise<World> {
  const dir = join(temporary, `${++count}`)
  const [repo, origin, home, scratch] = ['repo', 'origin.git', 'home', 'tmp'].map(name =>
    join(dir, name),
  ) as [string, string, string, string]
  for (const folder of [repo, home, scratch]) mkdirSync(folder, { recursive: true })
  let stolen = ''
  const listener = createServer(socket => socket.on('data', data => (stolen += data.toString('latin1'))))
  await new Promise<void>(ready => listener.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void listener.close())
  const steal = thief(`http://127.0.0.1:${(listener.address() as AddressInfo).port}`)

  const books = join(root, 'examples/books')
  cpSync(join(books, 'assets'), join(repo, 'assets'), { recursive: true })
  cpSync(join(books, 'LICENSE'), join(repo, 'LICENSE'))
  writeFiles(repo, {
    'manifest.konnector': readFileSync(join(books, 'manifest.konnector'), 'utf8'),
    'package.json': '{ "name": "books", "version": "1.0.0", "license": "MIT", "main": "src/index.js" }',
    'README.md': '# Books\n',
    '.gitignore': 'node_modules\nbuild/\n.konnector-lint/\nstolen.txt\n',
    'src/index.js': `// io.cozy.accounts io.cozy.files io.cozy.bills io.cozy.bank.operations\n${steal}\nmodule.exports = {}\n`,
    // Code of the repository that does its work, and more.
    'node_modules/esbuild/package.json': '{ "name": "esbuild", "main": "main.js" }',
    'node_modules/esbuild/main.js': `const stolen = ${steal.slice(1)}
      const real = require('real-esbuild')
      module.exports = {
        ...real,
        build: async options => real.build({ ...options, banner: { js: options.banner.js + '/*attacked' + stolen + '*/' } }),
      }`,
  })
  // In a sandbox, it sees the repository alone.
  const program = `@esbuild/${process.platform}-${process.arch}`
  for (const [from, to] of [
    ['esbuild', 'real-esbuild'],
    [program, program],
  ] as const)
    cpSync(join(root, 'node_modules', from), join(repo, 'node_modules', to), { recursive: true })
  git(repo, 'init', '-q', '-b', 'main')
  git(repo, 'add', '.')
  git(repo, 'commit', '-qm', 'First')
  git(dir, 'init', '-q', '--bare', origin)

  const registry = await startRegistry({
    dir: join(temporary, `registry-${count}`),
    seeds: [{ slug: 'books', editor: 'Examples' }],
  })
  onTestFinished(() => registry.close())
  const gitToken = canaryPrefix + randomBytes(16).toString('hex')
  const server = await startGitServer(dir, { token: gitToken })
  return {
    dir,
    repo,
    origin,
    gitToken,
    registryToken: registry.tokens[0]!,
    gitUrl: `${server.url}/origin.git`,
    registryUrl: registry.url,
    stolen: () => stolen,
    env: { PATH: process.env['PATH'], HOME: home, TMPDIR: scratch, GIT_CONFIG_NOSYSTEM: '1' },
  }
}

/** How a token can be written down. */
function spellings(token: string): string[] {
  const base64 = [0, 1, 2].map(before =>
    Buffer.from('x'.repeat(before) + token)
      .toString('base64')
      .slice(before === 0 ? 0 : before + 1, -4),
  )
  return [token, ...base64, Buffer.from(token).toString('hex'), encodeURIComponent(token)]
}

interface Ended {
  code: number | null
  output: string
  pid: number
}

function start(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolvePromise, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', data => (output += data))
    child.stderr.on('data', data => (output += data))
    child.once('error', reject).once('close', code => resolvePromise({ code, output, pid: child.pid! }))
  })
}

/** Everything that was written during a run: files by their content, and the objects of the remote. */
function written({ dir, origin }: World): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const contents = files.map(entry => {
    const path = join(entry.parentPath, entry.name)
    return [path, readFileSync(path, 'latin1')] as const
  })
  const objects = execFileSync('git', ['cat-file', '--batch-all-objects', '--batch'], { cwd: origin })
  return new Map([...contents, ['objects of the remote', objects.toString('latin1')]])
}

/** Runs the tool with canaries while every process is looked at, and says where one of them was found. */
async function hunt(world: World, tokens: readonly string[], run: () => Promise<Ended>) {
  const needles = tokens.flatMap(spellings)
  const { result, samples } = await whileSampling(needles, run)
  const below = Object.keys(samples.processes).filter(pid => isBelow(samples, pid, result.pid))
  const firstChild = Math.min(...below.map(pid => samples.processes[pid]!.at))
  const holds = (text: string) => needles.some(needle => text.includes(needle))
  return {
    ...result,
    programs: new Set(below.map(pid => samples.processes[pid]!.command)),
    /** Every process but the tool itself before it started any other. */
    processes: samples.sightings.filter(({ pid, at }) => pid !== result.pid || at >= firstChild),
    files: [...written(world)].filter(([, text]) => holds(text)).map(([name]) => name),
    output: holds(result.output.replaceAll(/^::add-mask::.*$/gm, '')) ? result.output : '',
    listener: holds(world.stolen()) ? world.stolen() : '',
    told: result.output,
  }
}

const nowhere = { processes: [], files: [], output: '', listener: '' }

const { isReal } = await findSandbox(process.execPath)
/** A bundle that looks for tokens finds them where nothing holds it. */
const skipped = isReal ? '' : ' (skipped: this machine has no sandbox)'

describe.runIf(isReal)(`canary tokens of a whole publication are nowhere${skipped}`, () => {
  test('on the command line, with a bundle that looks for them', async () => {
    const world = await makeWorld()
    const formats = [
      'pretty',
      'json=report.json',
      'html=report.html',
      'sarif=report.sarif',
      'junit=report.xml',
    ]
    const args = ['ci', '--publish', '--registry', world.registryUrl, '--remote', world.gitUrl]
    const secrets = { REGISTRY_TOKEN: world.registryToken, GITHUB_TOKEN: world.gitToken }
    const env = { ...world.env, ...secrets, GH_TOKEN: world.gitToken }
    const found = await hunt(world, Object.values(secrets), () =>
      start(
        [join(dist, 'cli.js'), ...args, ...formats.flatMap(format => ['--format', format])],
        world.repo,
        env,
      ),
    )
    expect(found, found.told).toMatchObject({ code: 0, ...nowhere })
    expect(found.programs).toContain('git')
    expect(git(world.origin, 'log', '--format=%s', 'build')).toContain('publish: First')
  })

  test('in the Action, with an esbuild of the konnector that looks for them, too', async () => {
    const world = await makeWorld()
    const action = join(world.dir, 'action')
    cpSync(dist, join(action, 'dist'), { recursive: true })
    const runner = join(world.dir, 'runner')
    mkdirSync(runner)
    for (const file of ['output', 'summary']) writeFileSync(join(runner, file), '')
    const repository = { default_branch: 'main', fork: false, full_name: 'me/books' }
    writeFileSync(join(runner, 'event.json'), JSON.stringify({ repository }))
    const [runtime, oidc] = ['runtime', 'oidc'].map(
      name => `${canaryPrefix}${name}${randomBytes(8).toString('hex')}`,
    )
    const env = {
      ...world.env,
      'INPUT_REGISTRY-TOKEN': world.registryToken,
      'INPUT_GITHUB-TOKEN': world.gitToken,
      ACTIONS_RUNTIME_TOKEN: runtime,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc,
      INPUT_REGISTRY: world.registryUrl,
      INPUT_REMOTE: world.gitUrl,
      INPUT_FORMAT: 'html=report.html\nsarif=report.sarif',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: world.repo,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(runner, 'event.json'),
      GITHUB_REF_TYPE: 'branch',
      GITHUB_REF_NAME: 'main',
      GITHUB_OUTPUT: join(runner, 'output'),
      GITHUB_STEP_SUMMARY: join(runner, 'summary'),
      RUNNER_TEMP: runner,
    }
    const found = await hunt(world, [world.registryToken, world.gitToken, runtime!, oidc!], () =>
      start([join(action, 'dist/action.js')], world.repo, env),
    )
    expect(found, found.told).toMatchObject({ code: 0, ...nowhere })
    expect(readFileSync(join(world.repo, 'build/index.js'), 'latin1')).toContain('/*attacked')
    expect(git(world.origin, 'log', '--format=%s', 'build')).toContain('publish: First')
  })

  test('when servers repeat them', async () => {
    const world = await makeWorld()
    const { gitToken, registryToken } = world
    const repeated = [gitToken, registryToken].flatMap(token => [
      token,
      ...(['base64', 'base64url', 'hex'] as const).map(encoding =>
        Buffer.from(`x:${token}`).toString(encoding),
      ),
      encodeURIComponent(token),
    ])
    const registry = await proxy(world.registryUrl, {
      instead: (asked, _, response) => {
        if (!asked.startsWith('POST')) return false
        response.writeHead(418).end(JSON.stringify({ error: repeated.join(' ').slice(0, 480) }))
        return true
      },
    })
    const gitServer = await startGitServer(world.dir, {
      intercept: ({ headers }, response) => {
        if (headers.authorization === undefined)
          response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
        else response.writeHead(403, { 'content-type': 'text/plain' }).end(repeated.join('\n'))
        return true
      },
    })
    const secrets = { REGISTRY_TOKEN: registryToken, GITHUB_TOKEN: gitToken }
    const formats = [
      'pretty',
      'json=report.json',
      'html=report.html',
      'sarif=report.sarif',
      'markdown=report.md',
    ]
    const common = [
      join(dist, 'cli.js'),
      'ci',
      '--publish',
      ...formats.flatMap(format => ['--format', format]),
    ]
    for (const [registryUrl, gitUrl] of [
      [registry.url, world.gitUrl],
      [world.registryUrl, `${gitServer.url}/origin.git`],
    ] as const) {
      const found = await hunt(world, Object.values(secrets), () =>
        start([...common, '--registry', registryUrl, '--remote', gitUrl], world.repo, {
          ...world.env,
          ...secrets,
        }),
      )
      expect(found, found.told).toMatchObject(nowhere)
      expect([1, 3]).toContain(found.code)
      expect(found.told).toContain('***')
    }
  })
})

describe('a token that is not as it was handed out', () => {
  const publish = async (change: (token: string) => string) => {
    const world = await makeWorld()
    // A machine without a sandbox publishes here, too.
    const sandbox = ['--sandbox', 'prefer']
    const args = ['ci', '--publish', ...sandbox, '--registry', world.registryUrl, '--remote', world.origin]
    const token = change(world.registryToken)
    const env = { ...world.env, REGISTRY_TOKEN: token }
    const ended = await start([join(dist, 'cli.js'), ...args], world.repo, env)
    const parts = token.split(/\s+/).filter(Boolean).flatMap(spellings)
    const shown = parts.filter(part => ended.output.includes(part))
    return { ...ended, shown, pushed: git(world.origin, 'for-each-ref') !== '' }
  }

  test('is refused before anything is pushed, and not shown', async () => {
    const ended = await publish(token => `${token.slice(0, 20)}\n${token.slice(20)}`)
    expect(ended, ended.output).toMatchObject({ code: 3, shown: [], pushed: false })
    expect(ended.output.replaceAll(/\s+/g, ' ')).toContain(
      'The token is damaged: REGISTRY_TOKEN holds a line break. Set it again, exactly as it was handed out.',
    )
  })

  test('is used without the line break at its end, with a word', async () => {
    const ended = await publish(token => `${token}\n`)
    expect(ended, ended.output).toMatchObject({ code: 0, shown: [], pushed: true })
    expect(ended.output).toContain('REGISTRY_TOKEN has white space around the token, which is ignored.')
  })
})
