import { isEditorName } from '../../cozy/registry-names.ts'
import { fiveMinutes, jsonReply, Refusal } from './answer.ts'
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

export interface ServerRoute {
  methods: readonly string[]
  /** Segments; `:name` takes one, `*` the rest. */
  path: readonly string[]
  /** Checks Content-Type and Accept, and answers errors in JSON. */
  json: boolean
  handle: Handler
}

const read = ['GET', 'HEAD']
const icon = () => 'icon'
const partnershipIcon = () => 'partnership_icon'
const screenshot = ({ params }: Context) => `screenshots/${params['*']}`

function on(methods: string | readonly string[], path: string, handle: Handler, asJson = true): ServerRoute {
  const list = typeof methods === 'string' ? [methods] : methods
  return { methods: list, path: path.split('/').filter(Boolean), json: asJson, handle }
}

/** Below `/registry` of each space, what is named before what is a parameter (web/router.go). */
export const spaceRoutes: readonly ServerRoute[] = [
  on('POST', '/', createApp),
  on('GET', '/', listApps),
  on('GET', '/slugs', getSlugs),
  on(read, '/pending', listPending),
  on('PUT', '/pending/:app/:version/approval', approve, false),
  on('GET', '/pending/:app/:version', getPending),
  on('DELETE', '/pending/:app/:version', deletePending, false),
  on('GET', '/maintenance', listMaintenance),
  on('PUT', '/maintenance/:app/activate', activateMaintenance),
  on('PUT', '/maintenance/:app/deactivate', deactivateMaintenance),
  on('PATCH', '/:app', patchApp),
  on('POST', '/:app', createVersion),
  on(read, '/:app', getApp),
  on('GET', '/:app/versions', getVersions),
  on(read, '/:app/icon', getAppAsset(icon), false),
  on(read, '/:app/partnership_icon', getAppAsset(partnershipIcon), false),
  on(read, '/:app/screenshots/*', getAppAsset(screenshot), false),
  on(read, '/:app/:version', getVersion),
  on(read, '/:app/:channel/latest', getLatest),
  on(read, '/:app/:channel/latest/icon', getAppAsset(icon), false),
  on(read, '/:app/:channel/latest/screenshots/*', getAppAsset(screenshot), false),
  on(read, '/:app/:version/icon', getVersionAsset(icon), false),
  on(read, '/:app/:version/partnership_icon', getVersionAsset(partnershipIcon), false),
  on(read, '/:app/:version/screenshots/*', getVersionAsset(screenshot), false),
  on(read, '/:app/:version/tarball/:tarball', getTarball, false),
]

export const rootRoutes: readonly ServerRoute[] = [
  on('GET', '/editors', ({ store }) =>
    jsonReply(
      200,
      store.accounts.editors.map(({ name }) => ({ name })),
    ),
  ),
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
    false,
  ),
]

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
    if (segment === undefined) return undefined
    if (part.startsWith(':')) params[part.slice(1)] = segment
    else if (part !== segment) return undefined
  }
  return segments.length === route.path.length ? params : undefined
}
