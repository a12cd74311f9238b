import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startRegistry, type RunningRegistry } from '../../src/registry/server/start.ts'
import { recordedBooks } from '../helpers/books.ts'
import { dist, run } from '../helpers/run.ts'

const temporary = mkdtempSync(join(tmpdir(), 'konnector-lint-action-'))
const secret = 'ghs_0123456789canary'
let registry: RunningRegistry

beforeAll(async () => {
  // What a runner checks out for "uses:": action.yml and dist/, no node_modules near.
  cpSync(dist, join(temporary, 'action/dist'), { recursive: true })
  cpSync(resolve(dist, '../action.yml'), join(temporary, 'action/action.yml'))
  registry = await startRegistry({
    dir: join(temporary, 'registry'),
    seeds: [{ slug: 'books', editor: 'Examples' }],
  })
})
afterAll(async () => {
  await registry.close()
  rmSync(temporary, { recursive: true, force: true })
})

const ownRepository = { default_branch: 'main', fork: false, full_name: 'me/books' }

interface Workflow {
  workspace: string
  inputs: Record<string, string>
  event?: string
  payload?: unknown
  ref?: string
  env?: NodeJS.ProcessEnv
}

let runs = 0

/** Runs the Action as a runner does, and reads what it left. */
async function runAction({ workspace, inputs, event = 'push', payload, ref = 'main', env = {} }: Workflow) {
  const dir = join(temporary, `run-${++runs}`)
  mkdirSync(dir)
  for (const file of ['output', 'summary']) writeFileSync(join(dir, file), '')
  writeFileSync(join(dir, 'event.json'), JSON.stringify(payload ?? { repository: ownRepository }))
  // A machine without a sandbox publishes here, too.
  const named = Object.entries({ sandbox: 'prefer', ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  const ended = await run([join(temporary, 'action/dist/action.js')], {
    cwd: workspace,
    env: {
      ...Object.fromEntries(named),
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(dir, 'event.json'),
      GITHUB_REF_TYPE: 'branch',
      GITHUB_REF_NAME: ref,
      GITHUB_OUTPUT: join(dir, 'output'),
      GITHUB_STEP_SUMMARY: join(dir, 'summary'),
      RUNNER_TEMP: dir,
      ...env,
    },
  })
  const written = readFileSync(join(dir, 'output'), 'utf8')
  const outputs = Object.fromEntries(
    [...written.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
  )
  return { ...ended, outputs, summary: readFileSync(join(dir, 'summary'), 'utf8') }
}

function booksIn(name: string, change: (manifest: string) => string): string {
  const dir = join(temporary, name)
  cpSync(recordedBooks(), dir, { recursive: true, filter: file => !file.includes('node_modules') })
  const file = join(dir, 'manifest.konnector')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  return dir
}

/** The Action finds the esbuild of the konnector; this one is the project's. */
function booksWithEsbuild(): string {
  const workspace = recordedBooks()
  rmSync(join(workspace, 'node_modules'))
  mkdirSync(join(workspace, 'node_modules'))
  const link = (from: string, name: string) =>
    execFileSync('ln', ['-s', from, join(workspace, 'node_modules', name)])
  const installed = resolve(dist, '../examples/books/node_modules')
  for (const name of execFileSync('ls', ['-A', installed], { encoding: 'utf8' }).trim().split('\n'))
    link(join(installed, name), name)
  link(resolve(dist, '../node_modules/esbuild'), 'esbuild')
  return workspace
}

describe('lint, from action.yml and dist/ alone', () => {
  test('a good konnector passes', async () => {
    const { code, outputs, summary } = await runAction({
      workspace: booksIn('good', text => text),
      inputs: { steps: 'lint' },
    })
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ 'exit-code': '0', errors: '0', published: 'false' })
    expect(summary).toContain('No problem in 1 manifest')
    expect(JSON.parse(readFileSync(outputs['report']!, 'utf8')).version).toBe(1)
  })

  test('an error is an annotation at its line, a row of the summary, and exit code 1', async () => {
    const workspace = booksIn('bad', text => text.replace('"verbs": ["GET"]', '"verbs": ["get"]'))
    const { code, stdout, outputs, summary } = await runAction({
      workspace,
      inputs: { steps: 'lint', format: 'sarif=report.sarif' },
    })
    expect(code).toBe(1)
    expect(outputs).toMatchObject({ 'exit-code': '1', errors: '1' })
    expect(stdout).toMatch(/^::error file=manifest\.konnector,line=\d+,.*col=17/m)
    expect(summary).toContain('permission-verbs')
    expect(JSON.parse(readFileSync(join(workspace, 'report.sarif'), 'utf8')).runs).toHaveLength(1)
  })

  test('what strangers wrote is no workflow command', async () => {
    const workspace = booksIn('hostile', text =>
      text.replace('"verbs": ["GET"]', String.raw`"verbs": ["x\n::set-output name=errors::0\n##[warning]y"]`),
    )
    const { stdout, summary } = await runAction({ workspace, inputs: { steps: 'lint' } })
    const commands = stdout.split('\n').filter(line => /^\s*::|##\[/.test(line))
    expect(commands.every(line => /^::(error|warning|notice|add-mask)[ :]/.test(line))).toBe(true)
    expect(commands.length).toBeGreaterThan(0)
    expect(summary).not.toMatch(/^::/m)
  })

  test('wrong inputs end with 2 and say which', async () => {
    const { code, stdout, outputs, summary } = await runAction({
      workspace: temporary,
      inputs: { steps: 'lnit' },
    })
    expect(code).toBe(2)
    expect(stdout).toContain('::error::The input steps is "lnit"')
    expect(outputs).toMatchObject({ 'exit-code': '2', published: 'false' })
    expect(summary).toBe(
      '### konnector-lint: nothing was checked or published\n\nThe input steps is &quot;lnit&quot;\\. Did you mean lint?\n',
    )
  })

  test('an input that does not exist is a warning', async () => {
    const { stdout } = await runAction({
      workspace: booksIn('unknown', text => text),
      inputs: { steps: 'lint', workingdirectory: 'x' },
    })
    expect(stdout).toContain(
      '::warning::There is no input "workingdirectory". Did you mean working-directory?',
    )
  })

  test('one of several projects: paths are relative to the working directory', async () => {
    const workspace = join(temporary, 'monorepo')
    const konnector = booksIn('monorepo/projects/books', text =>
      text.replace('"verbs": ["GET"]', '"verbs": ["get"]'),
    )
    writeFileSync(join(konnector, 'own.json'), '{ "rules": { "permission-verbs": "warning" } }')
    const inputs = { steps: 'lint', config: 'own.json', format: 'json=report.json' }
    for (const [place, where] of [
      [{ 'working-directory': 'projects/books' }, konnector],
      [
        { 'working-directory': 'projects', path: 'books/manifest.konnector', config: 'books/own.json' },
        join(workspace, 'projects'),
      ],
    ] as const) {
      const { code, stdout } = await runAction({ workspace, inputs: { ...inputs, ...place } })
      expect({ code, stdout }).toMatchObject({ code: 0 })
      // GitHub shows an annotation at a path from the root of the repository.
      expect(stdout).toContain('::warning file=projects/books/manifest.konnector,')
      expect(JSON.parse(readFileSync(join(where, 'report.json'), 'utf8')).version).toBe(1)
    }
    const missing = await runAction({ workspace, inputs: { steps: 'lint', path: 'projects/livres' } })
    expect(missing.code).toBe(2)
    expect(missing.summary).toContain('The input path leads to')
  })

  test('no manifest ends with 3 and says where it looked', async () => {
    const { code, stdout, outputs } = await runAction({ workspace: temporary, inputs: { steps: 'lint' } })
    expect(code).toBe(3)
    expect(stdout).toMatch(/::error::There is no manifest\.konnector/)
    expect(outputs['exit-code']).toBe('3')
  })
})

describe('with the API of GitHub', () => {
  const asked: { method: string; url: string; authorization: string | undefined; body: string }[] = []
  const comments: { id: number; body: string; user: { type: string } }[] = []
  let api: Server
  let workspace: string

  beforeAll(async () => {
    workspace = booksIn('shallow', text => text)
    const manifest = JSON.parse(readFileSync(join(workspace, 'manifest.konnector'), 'utf8'))
    delete manifest.permissions.bills
    const before = Buffer.from(JSON.stringify(manifest)).toString('base64')
    api = createServer(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString()
      const { method = '', url = '', headers } = request
      asked.push({ method, url, authorization: headers.authorization, body })
      const reply = (status: number, json: unknown) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
      if (url.startsWith('/repos/me/books/contents/manifest.konnector?ref='))
        return reply(200, { type: 'file', content: before })
      if (method === 'GET' && url.startsWith('/repos/me/books/issues/7/comments')) {
        const page = Number(new URL(url, 'http://x').searchParams.get('page') ?? 1)
        const next = `<http://${headers.host}/repos/me/books/issues/7/comments?per_page=100&page=${page + 1}>; rel="next"`
        if (page * 100 < comments.length) response.setHeader('link', next)
        return reply(200, comments.slice((page - 1) * 100, page * 100))
      }
      if (method === 'POST' && url === '/repos/me/books/issues/7/comments') {
        // A personal token writes as a person.
        comments.push({ id: 5, body: JSON.parse(body).body, user: { type: 'User' } })
        return reply(201, {})
      }
      if (method === 'PATCH' && url === '/repos/me/books/issues/comments/5') return reply(200, {})
      return reply(404, { message: 'Not Found' })
    })
    await new Promise<void>(ready => api.listen(0, '127.0.0.1', ready))
  })
  afterAll(() => void api.close())

  const onPullRequest = (inputs: Record<string, string>) =>
    runAction({
      workspace,
      inputs: { steps: 'lint', 'github-token': secret, ...inputs },
      event: 'pull_request',
      payload: { repository: ownRepository, pull_request: { number: 7, base: { sha: 'a'.repeat(40) } } },
      env: {
        GITHUB_REPOSITORY: 'me/books',
        GITHUB_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
      },
    })

  test('permissions are compared with the base of the pull request, which a shallow clone lacks', async () => {
    const { code, stdout } = await onPullRequest({})
    expect(code).toBe(0)
    expect(stdout).toContain('permission-widened')
    expect(stdout).toContain('io.cozy.bills')
    expect(asked[0]).toMatchObject({
      authorization: `token ${secret}`,
      url: expect.stringContaining('a'.repeat(40)),
    })
  })

  test('one comment is kept on the pull request, and only when asked for', async () => {
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([])
    for (let id = 100; id < 205; id++)
      comments.push({ id, body: 'Does <!-- konnector-lint --> work?', user: { type: 'User' } })
    comments.push({ id: 4, body: '<!-- konnector-lint other -->\nAnother konnector', user: { type: 'Bot' } })
    await onPullRequest({ comment: 'true' })
    await onPullRequest({ comment: 'true' })
    const writes = asked.filter(({ method }) => method !== 'GET')
    expect(writes.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /repos/me/books/issues/7/comments',
      'PATCH /repos/me/books/issues/comments/5',
    ])
    expect(JSON.parse(writes[0]!.body).body).toMatch(/^<!-- konnector-lint -->\n[\s\S]*permission-widened/)
    expect(JSON.parse(writes[0]!.body).body).toMatch(
      /\*\*What changes for users\*\*\n\n- New: the konnector may .* every document of io\\.cozy\\.bills\\.\n- A Cozy keeps its version until/,
    )
  })
})

test('without esbuild anywhere, bundle says so and ends with 3', async () => {
  const workspace = booksIn('no-esbuild', text => text)
  mkdirSync(join(workspace, 'node_modules'))
  const { code, stdout } = await runAction({ workspace, inputs: { steps: 'bundle' } })
  expect(code).toBe(3)
  expect(stdout).toMatch(/bundler esbuild (does not work|works neither)/)
})

test('the page of a replay is written where the input format says, and masks the token', async () => {
  const workspace = booksWithEsbuild()
  const log = join(workspace, 'test/replay/login-failed/expected.json')
  writeFileSync(log, readFileSync(log, 'utf8').replace('LOGIN_FAILED', secret))
  const { code } = await runAction({
    workspace,
    inputs: { steps: 'bundle, replay', format: 'html=run.html', 'github-token': secret },
  })
  expect(code).toBe(1)
  const page = readFileSync(join(workspace, 'run.html'), 'utf8')
  expect(page).toContain('<h2>Scenario success</h2>')
  expect(page).toContain('<tr><th scope="row">result<td>&#34;<mark>***</mark>&#34;<td>')
  expect(page).not.toContain(secret)
})

describe('publishing', () => {
  const bare = join(temporary, 'origin.git')
  let workspace: string
  let inputs: Record<string, string>
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Books', '-c', 'user.email=books@books.example', ...args], {
      cwd: workspace,
      encoding: 'utf8',
    })

  beforeAll(() => {
    workspace = booksWithEsbuild()
    writeFileSync(join(workspace, '.gitignore'), 'node_modules\nbuild\n.konnector-lint\n')
    git('init', '--quiet', '--initial-branch', 'main')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'Import the bills of Books')
    execFileSync('git', ['init', '--quiet', '--bare', bare])
    inputs = {
      remote: bare,
      registry: registry.url,
      'registry-token': registry.tokens[0]!,
      'github-token': secret,
    }
  })

  const built = () => execFileSync('git', ['-C', bare, 'for-each-ref'], { encoding: 'utf8' })

  test.each([
    ['pull_request', { repository: ownRepository, pull_request: {} }],
    ['pull_request_target', { repository: ownRepository, pull_request: {} }],
    ['push', { repository: { ...ownRepository, fork: true } }],
  ])('%s of %j only plans', async (event, payload) => {
    const steps = 'lint, bundle, push, submit'
    const { code, stdout, outputs } = await runAction({
      workspace,
      inputs: { ...inputs, steps },
      event,
      payload,
    })
    expect(stdout).toContain('Nothing will be published')
    expect(code).toBe(0)
    expect(outputs).toMatchObject({
      published: 'false',
      'push-status': 'skipped',
      'submit-status': 'skipped',
    })
    expect(built()).toBe('')
  })

  test('a preview of a pull request is pushed, and removed when it is closed; of a fork it is neither', async () => {
    const remote = join(temporary, 'previews.git')
    execFileSync('git', ['init', '--quiet', '--bare', remote])
    const refs = () =>
      execFileSync('git', ['for-each-ref', '--format=%(refname)'], { cwd: remote, encoding: 'utf8' }).trim()
    const pullRequest = (action: string, from = ownRepository.full_name) => ({
      action,
      repository: ownRepository,
      pull_request: { number: 7, head: { repo: { full_name: from } } },
    })
    const runOn = (payload: object) =>
      runAction({
        workspace,
        inputs: { ...inputs, remote, preview: 'true', steps: 'bundle, push, submit' },
        event: 'pull_request',
        payload,
      })
    const fork = await runOn(pullRequest('opened', 'you/books'))
    expect(fork.stdout).toContain(
      'No preview: the pull request comes from a fork, whose token may only read.',
    )
    expect([fork.code, refs()]).toEqual([0, ''])
    const opened = await runOn(pullRequest('opened'))
    expect(opened).toMatchObject({ code: 0, outputs: { published: 'false', 'push-status': 'passed' } })
    expect(refs()).toBe('refs/heads/build-pr-7')
    const closed = await runOn(pullRequest('closed'))
    expect(closed.stdout).toContain('The preview branch build-pr-7 is removed from ')
    expect([closed.code, closed.outputs, refs()]).toEqual([0, { 'exit-code': '0', published: 'false' }, ''])
  })

  test('without a registry nothing is pushed, unless the push alone is asked for', async () => {
    const { registry: _, ...rest } = inputs
    const other = join(temporary, 'other.git')
    execFileSync('git', ['init', '--quiet', '--bare', other])
    const first = await runAction({
      workspace,
      inputs: { ...rest, remote: other, steps: 'bundle, push, submit' },
    })
    expect(first).toMatchObject({ code: 3, outputs: { published: 'false', 'push-status': 'skipped' } })
    expect(first.stdout).toMatch(/^::error title=push did not run::Not pushed: there is no registry/m)
    expect(execFileSync('git', ['for-each-ref'], { cwd: other, encoding: 'utf8' })).toBe('')
    expect(first.stdout).toMatch(/^::error title=submit did not run::There is no registry to submit to\./m)
    const alone = await runAction({ workspace, inputs: { ...rest, remote: other, steps: 'push' } })
    expect(alone).toMatchObject({ code: 0, outputs: { published: 'true', 'push-status': 'passed' } })
  })

  test('a tag that is no version of the konnector only plans, and says why', async () => {
    const refs = built()
    const env = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'wip' }
    const { code, stdout, outputs } = await runAction({ workspace, inputs, env })
    expect(stdout).toContain('Nothing will be published: the tag "wip" is not a version of books.')
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ published: 'false', 'push-status': 'skipped' })
    expect(built()).toBe(refs)
  })

  test('a push to the default branch publishes a development version; run again, nothing is to do', async () => {
    const news: unknown[] = []
    const webhook = createServer(async (request, response) => {
      news.push(JSON.parse(Buffer.concat(await request.toArray()).toString()))
      response.writeHead(200).end('ok')
    })
    await new Promise<void>(ready => webhook.listen(0, '127.0.0.1', ready))
    const notify = `http://127.0.0.1:${(webhook.address() as AddressInfo).port}/hooks/secret`
    const first = await runAction({ workspace, inputs: { ...inputs, notify } })
    expect(first.stdout).toContain('submit')
    const head = git('rev-parse', 'HEAD').trim()
    expect(news).toEqual([
      {
        text: `books 1.0.0-dev.${head} is published: ${registry.url}/registry/books/1.0.0-dev.${head}`,
        publication: expect.objectContaining({ konnector: 'books', state: 'published' }),
      },
    ])
    expect(first.stdout.replaceAll(/^::add-mask::.*$/gm, '') + first.stderr + first.summary).not.toContain(
      'hooks/secret',
    )
    expect(first.summary).toMatch(/^\*\*Published\*\* \*\*1\\\.0\\\.0\\-dev/m)
    expect(first).toMatchObject({
      code: 0,
      outputs: {
        published: 'true',
        'push-status': 'passed',
        'submit-status': 'passed',
        version: `1.0.0-dev.${head}`,
      },
    })
    expect(built()).toContain(first.outputs['build-commit'])
    expect(first.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(secret)
    expect(first.stderr + first.summary).not.toContain(secret)

    const second = await runAction({ workspace, inputs: { ...inputs, notify } })
    webhook.close()
    expect(news).toHaveLength(1)
    expect(second).toMatchObject({
      code: 0,
      outputs: {
        'push-status': 'unchanged',
        'submit-status': 'unchanged',
        'build-commit': first.outputs['build-commit'],
      },
    })
  })
})
