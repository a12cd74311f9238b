import { posix } from 'node:path'
import { isEditorName } from '../../cozy/registry-names.ts'
import { fiveMinutes, jsonReply, notFound, Refusal, textReply } from './answer.ts'
import { createApp, getApp, getSlugs, listApps, patchApp } from './apps.ts'
import type { Context, Handler } from './context.ts'
import {
  activateMaintenance,
  approve,
  deactivateMaintenance,
  deletePending,
  getPending,
  listMaintenance,
  listPending,
} from './admin.ts'
import { createVersion } from './publish.ts'
import { getAppAsset, getLatest, getTarball, getVersion, getVersionAsset, getVersions } from './versions.ts'
import { shows } from './virtual-space.ts'

export interface ServerRoute {
  methods: readonly string[]
  /** Segments; `:name` takes one, `*` the rest. */
  path: readonly string[]
  /** `json` checks Content-Type and Accept, answers errors in JSON, and compresses; `text` compresses. */
  kind: 'json' | 'text' | 'file'
  handle: Handler
}

const read = ['GET', 'HEAD']
const icon = () => 'icon'
const partnershipIcon = () => 'partnership_icon'
const screenshot = ({ params }: Context) => posix.join('screenshots', params['*']!)

function on(
  methods: string | readonly string[],
  path: string,
  handle: Handler,
  kind: ServerRoute['kind'] = 'json',
): ServerRoute {
  const list = typeof methods === 'string' ? [methods] : methods
  return { methods: list, path: path.split('/').filter(Boolean), kind, handle }
}

/** What every space has below `/registry`, virtual ones too (web/router.go). */
const sharedRoutes: readonly ServerRoute[] = [
  on('GET', '/', listApps),
  on('GET', '/slugs', getSlugs),
  on('GET', '/maintenance', listMaintenance),
  on('PUT', '/maintenance/:app/activate', activateMaintenance),
  on('PUT', '/maintenance/:app/deactivate', deactivateMaintenance),
  on(read, '/:app', getApp),
  on('GET', '/:app/versions', getVersions),
  on(read, '/:app/icon', getAppAsset(icon), 'file'),
  on(read, '/:app/partnership_icon', getAppAsset(partnershipIcon), 'file'),
  on(read, '/:app/screenshots/*', getAppAsset(screenshot), 'file'),
  on(read, '/:app/:version', getVersion),
  on(read, '/:app/:channel/latest', getLatest),
  on(read, '/:app/:channel/latest/icon', getAppAsset(icon), 'file'),
  on(read, '/:app/:channel/latest/screenshots/*', getAppAsset(screenshot), 'file'),
  on(read, '/:app/:version/icon', getVersionAsset(icon), 'file'),
  on(read, '/:app/:version/partnership_icon', getVersionAsset(partnershipIcon), 'file'),
  on(read, '/:app/:version/screenshots/*', getVersionAsset(screenshot), 'file'),
  on(read, '/:app/:version/tarball/:tarball', getTarball, 'file'),
]

/** Below `/registry` of a space: what is named comes before what is a parameter. */
export const spaceRoutes: readonly ServerRoute[] = [
  on('POST', '/', createApp),
  on(read, '/pending', listPending),
  on('PUT', '/pending/:app/:version/approval', approve, 'text'),
  on('GET', '/pending/:app/:version', getPending),
  on('DELETE', '/pending/:app/:version', deletePending, 'text'),
  on('PATCH', '/:app', patchApp),
  on('POST', '/:app', createVersion),
  ...sharedRoutes,
]

/** The same of a virtual space, which shows no application that its filter leaves out. */
export const virtualRoutes: readonly ServerRoute[] = sharedRoutes.map(route =>
  route.path[0] === 'maintenance' ? route : { ...route, handle: filtered(route.handle) },
)

function filtered(handle: Handler): Handler {
  return context => {
    const { virtual, params } = context
    const app = params['app']
    if (virtual && app !== undefined && !shows(virtual, app)) throw notFound()
    return handle(context)
  }
}

export const rootRoutes: readonly ServerRoute[] = [
  on('GET', '/editors', ({ store }) => {
    const names = store.accounts.editors.map(({ name }) => name)
    const sorted = names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    return jsonReply(
      200,
      sorted.map(name => ({ name })),
    )
  }),
  on(read, '/editors/:editor', ({ store, params }) => {
    const asked = params['editor']!
    if (!isEditorName(asked))
      throw new Refusal(400, 'Editor name should only contain alphanumeric characters')
    const editor = store.accounts.editors.find(({ name }) => name.toLowerCase() === asked.toLowerCase())
    if (editor === undefined) throw new Refusal(404, 'Editor not found')
    return jsonReply(200, { name: editor.name }, { 'cache-control': fiveMinutes })
  }),
  on(
    read,
    '/status',
    () => {
      const ok = { status: 'ok' }
      return jsonReply(200, { couchDB: ok, redis: ok, status: 'ok', swift: ok })
    },
    'file',
  ),
  on('GET', '/robots.txt', () => textReply(200, 'User-agent: *\nDisallow: /'), 'text'),
  on(
    'GET',
    '/favicon.ico',
    () => ({ status: 200, headers: { 'content-type': 'image/png' }, body: dot }),
    'file',
  ),
  // Links of the mobile applications, of a domain that has a space: the embedded registry has none.
  on('GET', '/:slug', noSpace, 'file'),
  on('GET', '/:slug/*', noSpace, 'file'),
]

/** One transparent pixel. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

function noSpace(): never {
  throw new Refusal(404, 'Cannot find space')
}

/** The parameters of a path on a route, or nothing when it is another's. */
export function matchRoute(
  route: ServerRoute,
  segments: readonly string[],
): Record<string, string> | undefined {
  const params: Record<string, string> = {}
  for (const [index, part] of route.path.entries()) {
    if (part === '*') {
      params['*'] = segments.slice(index).join('/')
      return segments.length > index ? params : undefined
    }
    const segment = segments[index]
    if (segment === undefined || (segment === '' && index === segments.length - 1)) return undefined
    if (part.startsWith(':')) params[part.slice(1)] = segment
    else if (part !== segment) return undefined
  }
  return segments.length === route.path.length ? params : undefined
}
