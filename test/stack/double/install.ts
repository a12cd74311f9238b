import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { apiError, jsonApi, jsonResponse } from '../../../src/replay/child/stack/route.ts'
import type { HttpResponse } from '../../../src/replay/exchange.ts'
import type { Call } from './call.ts'

const run = promisify(execFile)

export interface InstallWorld {
  /** Origin of the registry that this Cozy lists. */
  registryUrl?: string
  /** Where the stack has the marketplace; older ones have it elsewhere, in another form. */
  marketplace?: string
  /** Answers without a stream, as a proxy in between may make a stack do. */
  withoutStream?: boolean
}

interface Manifest extends Record<string, unknown> {
  permissions?: unknown
}

/** The token of the command line of the stack, which alone may install. */
export const cliToken = 'cli-0123456789abcdef'

class StackError extends Error {
  readonly status: number
  constructor(status: number, words: string) {
    super(words)
    this.status = status
  }
}

/** web/apps of cozy-stack for konnectors, with its texts: install, update, remove, and its event stream. */
export class InstallRoutes {
  /** Slug → the document of what is installed. */
  readonly installed = new Map<string, Manifest>()
  /** Slugs that are installed, or removed, between a look and the installation. */
  readonly raced = new Set<string>()
  /** Slugs whose accounts are deleted before they are. */
  readonly withAccounts = new Set<string>()
  /** What an administrator set for all installations: they are deactivated. */
  deactivated = false
  readonly #world: InstallWorld

  constructor(world: InstallWorld) {
    this.#world = world
  }

  /** Answers with a stream of events where one is asked for. */
  async stream(
    { method, segments, query, headers, bearer }: Call,
    response: ServerResponse,
  ): Promise<boolean> {
    const accept = headers.find(([name]) => name.toLowerCase() === 'accept')?.[1]
    const [room, slug = '', ...rest] = segments
    const isInstall = room === 'konnectors' && rest.length === 0 && ['POST', 'PUT'].includes(method)
    if (
      !isInstall ||
      accept !== 'text/event-stream' ||
      this.#world.withoutStream === true ||
      bearer !== cliToken
    )
      return false
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    const write = (event: string, data: unknown) =>
      response.write(`event: ${event}\r\ndata: ${JSON.stringify(data)}\r\n\r\n`)
    response.write(': still working\r\n')
    try {
      await this.#install(method, slug, query.get('Source'), doc =>
        write('state', { data: resource(slug, doc) }),
      )
    } catch (error) {
      write('error', (error as Error).message)
    }
    response.end()
    return true
  }

  async answer({ method, segments, query, bearer }: Call): Promise<HttpResponse | undefined> {
    const [room, slug = '', ...rest] = segments
    if (room !== 'konnectors' || slug === 'registries' || rest.length > 0) return undefined
    const doc = method === 'GET' && this.raced.has(slug) ? this.#other(slug) : this.installed.get(slug)
    // Of what is not installed, nobody is asked for a right to read it.
    if (method === 'GET' && !doc) return apiError(404, 'Not Found', 'Application is not installed')
    if (bearer !== cliToken) return jsonResponse(403, { error: 'Forbidden' })
    if (method === 'POST' || method === 'PUT') {
      try {
        await this.#install(method, slug, query.get('Source'), () => undefined)
        return jsonApi(202, { data: resource(slug, this.installed.get(slug)!) })
      } catch (error) {
        if (!(error instanceof StackError)) throw error
        return apiError(error.status, 'Error', error.message)
      }
    }
    if (!doc) return apiError(404, 'Not Found', 'Application is not installed')
    if (method === 'DELETE') {
      if (this.withAccounts.has(slug)) return jsonApi(202, { data: resource(slug, doc) })
      this.installed.delete(slug)
    }
    return jsonApi(200, { data: resource(slug, doc) })
  }

  /** The marketplace: what the registry of this Cozy says, in JSON-API resources at the older place. */
  async registry({ path }: Call): Promise<HttpResponse> {
    const { registryUrl, marketplace = '/registry' } = this.#world
    if (registryUrl === undefined || !path.startsWith(marketplace))
      return jsonResponse(404, { error: 'Not Found' })
    const asked = new URL(path.replace(marketplace, '/registry'), registryUrl)
    const order = asked.searchParams.get('order')
    if (order !== null) asked.searchParams.set('sort', order)
    const answer = await fetch(asked)
    const value = (await answer.json()) as Record<string, unknown>
    return jsonResponse(answer.status, marketplace === '/registry' || !answer.ok ? value : older(value))
  }

  /** What was there a moment ago: nothing, if there is something now. */
  #other(slug: string): Manifest | undefined {
    return this.installed.has(slug)
      ? undefined
      : { slug, source: `registry://${slug}/stable`, version: '1.0.0', state: 'ready' }
  }

  async #install(
    method: string,
    slug: string,
    asked: string | null,
    tell: (doc: Manifest) => void,
  ): Promise<void> {
    const before = this.installed.get(slug)
    if (!/^[a-z0-9-]+$/.test(slug)) throw new StackError(422, 'Invalid slug name')
    if (method === 'POST' && before) throw new StackError(409, 'Application with same slug already exists')
    if (method === 'PUT' && !before) throw new StackError(404, 'Application is not installed')
    const source = asked ?? `registry://${slug}/stable`
    const { manifest, version } = await this.#fetch(source)
    const doc = { ...manifest, slug, source, version }
    if (before && JSON.stringify(before.permissions) !== JSON.stringify(manifest.permissions)) {
      const waiting = { ...before, source, available_version: version }
      this.installed.set(slug, waiting)
      return tell(waiting)
    }
    tell({ ...doc, state: before ? 'upgrading' : 'installing' })
    const done = { ...doc, state: this.deactivated ? 'installed' : 'ready' }
    this.installed.set(slug, done)
    tell(done)
  }

  #fetch(source: string): Promise<{ manifest: Manifest; version: string }> {
    const url = new URL(source)
    switch (url.protocol) {
      case 'git:':
      case 'git+https:':
        return fetchBranch(url)
      case 'registry:':
        return this.#fetchVersion(url)
      default:
        throw new StackError(422, 'Invalid or not supported source scheme')
    }
  }

  async #fetchVersion({ host, pathname }: URL): Promise<{ manifest: Manifest; version: string }> {
    const answer = await fetch(`${this.#world.registryUrl}/registry/${host}${pathname}/latest`)
    if (!answer.ok) throw new StackError(404, 'Application manifest is not reachable')
    const { manifest, version, url } = (await answer.json()) as {
      manifest: Manifest
      version: string
      url: string
    }
    if (!(await fetch(url)).ok) throw new StackError(400, 'Application source is not reachable')
    return { manifest, version }
  }
}

/** model/app/fetcher_git.go: the manifest at the root of the branch, and its commit in the version. */
async function fetchBranch(url: URL): Promise<{ manifest: Manifest; version: string }> {
  const branch = decodeURIComponent(url.hash.slice(1)) || 'main'
  const dir = mkdtempSync(join(tmpdir(), 'cozy-app-'))
  const { href } = new URL(`${url.protocol.replace('git+', '')}//${url.host}${url.pathname}`)
  try {
    await run('git', [
      'clone',
      '--quiet',
      '--depth',
      '1',
      '--single-branch',
      '--branch',
      branch,
      '--',
      href,
      dir,
    ]).catch(() => {
      throw new StackError(404, 'Application manifest is not reachable')
    })
    const manifest = parseManifest(readFileSync(join(dir, 'manifest.konnector'), 'utf8'))
    const { stdout } = await run('git', ['-C', dir, 'rev-parse', 'HEAD'])
    return { manifest, version: `${String(manifest['version'])}-${stdout.trim()}` }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

function parseManifest(text: string): Manifest {
  try {
    return JSON.parse(text) as Manifest
  } catch {
    throw new StackError(400, 'Application manifest is invalid or malformed')
  }
}

function resource(slug: string, doc: Manifest) {
  const id = `io.cozy.konnectors/${slug}`
  return { type: 'io.cozy.konnectors', id, attributes: doc, links: { self: `/konnectors/${slug}` } }
}

/** As docs/konnectors.md of older stacks shows it. */
function older(value: Record<string, unknown>): unknown {
  const { data } = value
  const wrap = (one: Record<string, unknown>) => {
    const { slug, version, ...attributes } = one
    return version === undefined
      ? { id: slug, type: 'io.cozy.registry.konnectors', attributes }
      : {
          id: `${slug}/${version}`,
          type: 'io.cozy.registry.versions',
          attributes: { ...attributes, version },
        }
  }
  return Array.isArray(data) ? { data: data.map(wrap), links: {} } : { data: wrap(value) }
}
