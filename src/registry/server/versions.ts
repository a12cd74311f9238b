import { channels, stripV } from '../../cozy/registry-names.ts'
import type { RegistryVersion } from '../types.ts'
import {
  fiveMinutes,
  jsonReply,
  notFound,
  oneHour,
  oneYear,
  Refusal,
  type Reply,
  versionNotFound,
} from './answer.ts'
import { findApp, latestVersion, listVersions } from './app-views.ts'
import { channelNamed, type Context } from './context.ts'
import type { Blob } from './store.ts'

/** `GET /registry/:app/:version`: published ones only. */
export function getVersion({ store, space, params }: Context): Reply {
  const { slug } = findApp(store, space, params['app']!)
  const version = store.version('versions', space, slug, stripV(params['version']!))
  if (version === undefined) throw versionNotFound()
  return jsonReply(200, version, { 'cache-control': oneYear })
}

/** `GET /registry/:app/:channel/latest` */
export function getLatest(context: Context): Reply {
  const { store, space, params } = context
  const { slug } = findApp(store, space, params['app']!)
  const latest = latestVersion(store.versions('versions', space, slug), channelNamed(params['channel']!))
  if (latest === undefined) throw versionNotFound()
  return jsonReply(200, latest, { 'cache-control': fiveMinutes })
}

/** `GET /registry/:app/versions`, which knows no unknown application. */
export function getVersions({ store, space, params, query }: Context): Reply {
  const asked = query.get('versionsChannel')
  const channel = asked === 'stable' || asked === 'beta' ? asked : 'dev'
  return jsonReply(200, listVersions(store.versions('versions', space, params['app']!), channel), {
    'cache-control': fiveMinutes,
  })
}

/** `GET …/icon`, `…/partnership_icon`, `…/screenshots/*` of the latest version of a channel, or of any. */
export function getAppAsset(name: (context: Context) => string) {
  return (context: Context): Reply => {
    const { store, space, params } = context
    const published = store.versions('versions', space, params['app']!)
    const asked = params['channel']
    const within = asked === undefined ? channels : [channels.find(channel => channel === asked) ?? 'stable']
    const latest = within
      .map(channel => latestVersion(published, channel))
      .find(version => version !== undefined)
    if (latest === undefined) throw asked === undefined ? notFound() : versionNotFound()
    return attachment(context, latest, name(context))
  }
}

/** The same of one version, be it published or pending. */
export function getVersionAsset(name: (context: Context) => string) {
  return (context: Context): Reply => attachment(context, anyVersion(context), name(context))
}

/** `GET …/:version/tarball/:tarball` */
export function getTarball(context: Context): Reply {
  const version = anyVersion(context)
  return bytesReply(context.store.tarball(context.space, version, context.params['tarball']!), version.sha256)
}

function anyVersion({ store, space, params }: Context): RegistryVersion {
  const [slug, name] = [params['app']!, params['version']!]
  const version = store.version('versions', space, slug, name) ?? store.version('pending', space, slug, name)
  if (version === undefined) throw versionNotFound()
  return version
}

function attachment({ store }: Context, version: RegistryVersion, name: string): Reply {
  const sha256 = version.attachments?.[name]
  return bytesReply(sha256 === undefined ? undefined : store.asset(sha256), sha256)
}

function bytesReply(blob: Blob | undefined, etag = ''): Reply {
  if (blob === undefined) throw new Refusal(404, 'File not found')
  return {
    status: 200,
    headers: { 'content-type': blob.contentType, 'cache-control': oneHour, etag },
    body: blob.bytes,
  }
}
