/** GitHub on loopback: its REST API over real git repositories, archives of commits, and git itself. */
import { execFileSync } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { createGitServer } from '../git/git-http.ts'
import { temporary } from '../git/git-fixture.ts'
import { Answer, type FakeToken } from './fake-call.ts'
import { objectRoutes } from './fake-objects.ts'
import { FakeRepository } from './fake-repository.ts'
import { threadRoutes } from './fake-threads.ts'

export interface SeenRequest {
  method: string
  path: string
  authorization: string | undefined
  body: Record<string, unknown>
}

type Intercept = (seen: SeenRequest, response: ServerResponse, request: IncomingMessage) => boolean | 'after'

export class FakeGitHub {
  readonly root = temporary()
  readonly repositories: FakeRepository[] = []
  readonly seen: SeenRequest[] = []
  forkLagMs = 20
  /** May answer a request itself: then it returns true; `after` breaks the connection once all is done. */
  intercept: Intercept | undefined
  readonly #tokens = new Map<string, FakeToken>()
  readonly #git = createGitServer(this.root, {})
  #origin = ''

  static async start(): Promise<FakeGitHub> {
    const fake = new FakeGitHub()
    const server = createServer((request, response) => void fake.#serve(request, response))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    fake.#origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return fake
  }

  get origin(): string {
    return this.#origin
  }

  /** What the runner of a workflow says of it. */
  get env(): NodeJS.ProcessEnv {
    return { ...process.env, GITHUB_SERVER_URL: this.origin, GITHUB_API_URL: `${this.origin}/api/v3` }
  }

  /** Requests that change something. */
  get writes(): string[] {
    return this.seen
      .filter(({ method, path }) => method !== 'GET' && !path.startsWith('/api/graphql'))
      .map(({ method, path }) => `${method} ${path}`)
  }

  create(fullName: string): FakeRepository {
    const repository = new FakeRepository(this.root, fullName)
    this.repositories.push(repository)
    return repository
  }

  fork(of: FakeRepository, fullName: string): FakeRepository {
    const repository = new FakeRepository(this.root, fullName, of)
    this.repositories.push(repository)
    return repository
  }

  addToken(
    text: string,
    { login, push = [], pulls = [], issues = [], signs = false, forks = true }: TokenOptions,
  ): FakeToken {
    const token = {
      login,
      push: new Set(push),
      pulls: new Set(pulls),
      issues: new Set(issues),
      signs,
      forks,
    }
    this.#tokens.set(text, token)
    return token
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, this.#origin)
    if (!url.pathname.startsWith('/api/')) return this.#serveSite(url, request, response)
    const text = Buffer.concat(await request.toArray()).toString()
    const { method = '', headers } = request
    const body = text === '' ? {} : JSON.parse(text)
    const seen = { method, path: url.pathname, authorization: headers.authorization, body }
    this.seen.push(seen)
    const intercepted = this.intercept?.(seen, response, request)
    if (intercepted === true) return
    const { status, json } = this.#answer(seen, url.searchParams)
    if (intercepted === 'after') return void response.destroy()
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
  }

  #answer({ method, path, authorization, body }: SeenRequest, query: URLSearchParams) {
    try {
      const token = this.#tokenOf(authorization)
      if (path === '/api/graphql') {
        if (!token) throw new Answer(401, 'Requires authentication')
        return { status: 200, json: { data: { viewer: { login: token.login } } } }
      }
      const [, fullName, rest = ''] = /^\/api\/v3\/repos\/([^/]+\/[^/]+)(?:\/(.*))?$/.exec(path) ?? []
      const repository = this.repositories.find(each => each.fullName === fullName)
      if (!repository || (repository.isPrivate && !token?.push.has(repository.fullName)))
        throw new Answer(404, 'Not Found')
      for (const [route, handler] of [...objectRoutes, ...threadRoutes]) {
        const match = new RegExp(`^${route}$`).exec(`${method} ${decodeURIComponent(rest)}`)
        if (!match) continue
        const call = { server: this, repository, token, parts: match.slice(1), query, body }
        const { status, body: json } = handler(call)
        return { status, json }
      }
      throw new Answer(404, `The fake has no ${method} ${rest}`)
    } catch (error) {
      if (!(error instanceof Answer)) throw error
      const json = { message: error.message, errors: error.errors.map(message => ({ message })) }
      return { status: error.status, json }
    }
  }

  #tokenOf(authorization: string | undefined): FakeToken | undefined {
    if (authorization === undefined) return undefined
    const token = this.#tokens.get(authorization.replace(/^(token|bearer) /i, ''))
    if (token === undefined) throw new Answer(401, 'Bad credentials')
    return token
  }

  #serveSite(url: URL, request: IncomingMessage, response: ServerResponse): void {
    const [, fullName, commit] = /^\/([^/]+\/[^/]+)\/archive\/(\w+)\.tar\.gz$/.exec(url.pathname) ?? []
    if (commit === undefined) return void this.#git.emit('request', request, response)
    const repository = this.repositories.find(each => each.fullName === fullName)
    const id = repository?.isPrivate ? undefined : repository?.commit(commit)
    if (!repository || id === undefined) return void response.writeHead(404).end()
    const prefix = `--prefix=${repository.fullName.split('/')[1]}-${id}/`
    const bytes = execFileSync('git', ['archive', '--format=tar.gz', prefix, id], { cwd: repository.dir })
    response.writeHead(200, { 'content-type': 'application/x-gzip' }).end(bytes)
  }
}

interface TokenOptions {
  login: string
  push?: readonly string[]
  pulls?: readonly string[]
  issues?: readonly string[]
  signs?: boolean
  forks?: boolean
}
