import { type Channel, channelsWithin, parseChannel } from '../../cozy/registry-names.ts'
import type { RegistryApp, AppVersions, RegistryVersion } from '../types.ts'
import { appNotFound, type RawJson } from './answer.ts'
import type { Store, StoredApp, StoredVersion } from './store.ts'

/** An application with what is worked out for an answer: its versions, the latest stable one, its label. */
export function findApp(store: Store, space: string, slug: string, channel: Channel = 'stable'): RegistryApp {
  const app = store.app(space, slug)
  if (app === undefined) throw appNotFound()
  return describeApp(store, space, app, channel, 'stable')
}

export function describeApp(
  store: Store,
  space: string,
  app: StoredApp,
  channel: Channel,
  latestChannel: Channel,
): RegistryApp {
  const published = store.versions('versions', space, app.slug)
  const latest = latestVersion(published, latestChannel)
  return {
    ...app,
    versions: listVersions(published, channel),
    label: privacyLabel(app, latest),
    ...(latest && { latest_version: latest }),
  }
}

/** Names of versions, oldest first; a channel holds the more stable ones too. */
export function listVersions(published: readonly RegistryVersion[], channel: Channel): AppVersions {
  const all = published.toSorted(inOrderOf('dev')).map(({ version }) => version)
  const list = (name: Channel, of: readonly Channel[]) => {
    const versions = all.filter(version => of.includes(parseChannel(version)))
    return versions.length > 0 ? { [name]: versions } : {}
  }
  return {
    has_versions: all.length > 0,
    ...Object.assign({}, ...channelsWithin(channel).map(name => list(name, channelsWithin(name)))),
  }
}

export function latestVersion(
  published: readonly StoredVersion[],
  channel: Channel,
): StoredVersion | undefined {
  const within = channelsWithin(channel)
  return published
    .filter(({ version }) => within.includes(parseChannel(version)))
    .toSorted(inOrderOf(channel))
    .at(-1)
}

/** The keys of the registry's CouchDB views (space/views.go): numbers, stable last, then beta number or date. */
function inOrderOf(channel: Channel): (a: RegistryVersion, b: RegistryVersion) => number {
  const key = ({ version, created_at }: RegistryVersion) => {
    const [major, minor, rest = '', exp] = version.split('.')
    const of = parseChannel(version)
    const beta = of === 'beta' ? Number(exp ?? 0) : 0
    return [
      Number(major),
      Number(minor),
      Number.parseInt(rest, 10),
      of === 'stable' ? 1 : 0,
      channel === 'dev' ? Date.parse(created_at) : beta,
    ]
  }
  return (a, b) => {
    const [left, right] = [key(a), key(b)]
    return left.map((part, index) => part - right[index]!).find(difference => difference !== 0) ?? 0
  }
}

/** How far a user can trust an application, 0 to 5 (registry/label.go). */
export function privacyLabel(app: StoredApp, latest: StoredVersion | undefined): number {
  const remote = latest !== undefined && isRemote(latest.manifest)
  const { data_usage_commitment: commitment, data_usage_commitment_by: by } = app
  if (!remote && commitment === 'user_ciphered') return 0
  const byWhom = ['cozy', 'editor'].indexOf(by)
  if (byWhom < 0 || !['user_ciphered', 'user_reserved'].includes(commitment)) return 5
  return (remote ? 3 : 1) + byWhom
}

function isRemote({ text }: RawJson): boolean {
  const { permissions } = JSON.parse(text) as { permissions?: Record<string, { remote?: unknown } | null> }
  return Object.values(permissions ?? {}).some(rule => rule?.remote === true)
}
