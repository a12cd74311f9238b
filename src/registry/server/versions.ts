import { createHash } from 'node:crypto'
import { channels, stripV } from '../../cozy/registry-names.ts'
import {
  cacheable,
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
import { type Blob, revisionOf, type StoredVersion } from './store.ts'

/** `GET /registry/:app/:version`: published ones only. */
export function getVersion(context: Context): Reply {
  const { store, space, params } = context
  const { slug } = findApp(store, space, params['app']!)
  const version = store.version('versions', space, slug, stripV(params['version']!))
  if (version === undefined) throw versionNotFound()
  return cacheable(jsonReply(200, version), {
    maxAge: oneYear,
    revision: revisionOf({ ...version, url: '' }),
    known: context.ifNoneMatch,
  })
}

/** `GET /registry/:app/:channel/latest` */
export function getLatest(context: Context): Reply {
  const { store, space, params } = context
  const { slug } = findApp(store, space, params['app']!)
  const latest = latestVersion(store.versions('versions', space, slug), channelNamed(params['channel']!))
  if (latest === undefined) throw versionNotFound()
  // The revision of a latest version is not sent: the registry takes it away before it looks.
  return cacheable(jsonReply(200, latest), { maxAge: fiveMinutes })
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
  const name = context.params['tarball']!
  if (version.attachments?.[name] !== undefined) return attachment(context, version, name)
  return bytesReply(context, context.store.tarball(context.space, version, name))
}

function anyVersion({ store, space, params }: Context): StoredVersion {
  const [slug, name] = [params['app']!, params['version']!]
  const version = store.version('versions', space, slug, name) ?? store.version('pending', space, slug, name)
  if (version === undefined) throw versionNotFound()
  return version
}

function attachment(context: Context, version: StoredVersion, name: string): Reply {
  const sha256 = version.attachments?.[name]
  return bytesReply(context, sha256 === undefined ? undefined : context.store.asset(sha256))
}

/** As Swift keeps a file: its ETag is the MD5 of its bytes. */
function bytesReply({ ifNoneMatch: known }: Context, blob: Blob | undefined): Reply {
  if (blob === undefined) throw new Refusal(404, 'File not found')
  const { bytes, contentType } = blob
  const revision = createHash('md5').update(bytes).digest('hex')
  const headers = { 'content-type': contentType, 'content-length': `${bytes.length}` }
  return cacheable({ status: 200, headers, body: bytes }, { maxAge: oneHour, revision, known })
}
