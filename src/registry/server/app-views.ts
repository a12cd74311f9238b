import { type Channel, channelOf } from '../../cozy/registry-names.ts'
import type { App, AppVersions, Version } from '../types.ts'
import { appNotFound } from './answer.ts'
import type { Store, StoredApp } from './store.ts'

/** An application with what is worked out for an answer: its versions, the latest stable one, its label. */
export function findApp(store: Store, space: string, slug: string, channel: Channel = 'stable'): App {
  const app = store.app(space, slug)
  if (app === undefined) throw appNotFound()
  return describe(store, space, app, channel, 'stable')
}

export function describe(
  store: Store,
  space: string,
  app: StoredApp,
  channel: Channel,
  latestChannel: Channel,
): App {
  const published = store.versions('versions', space, app.slug)
  const latest = latestOf(published, latestChannel)
  return {
    ...app,
    versions: versionsOf(published, channel),
    label: labelOf(app, latest),
    ...(latest && { latest_version: latest }),
  }
}

/** Names of versions, oldest first; a channel holds the more stable ones too. */
export function versionsOf(published: readonly Version[], channel: Channel): AppVersions {
  const all = published.toSorted(inOrderOf('dev')).map(({ version }) => version)
  const list = (name: Channel, of: readonly Channel[]) => {
    const versions = all.filter(version => of.includes(channelOf(version)))
    return versions.length > 0 ? { [name]: versions } : {}
  }
  return {
    has_versions: all.length > 0,
    ...list('stable', ['stable']),
    ...(channel !== 'stable' && list('beta', ['stable', 'beta'])),
    ...(channel === 'dev' && list('dev', ['stable', 'beta', 'dev'])),
  }
}

export function latestOf(published: readonly Version[], channel: Channel): Version | undefined {
  const within: readonly Channel[] =
    channel === 'stable' ? ['stable'] : channel === 'beta' ? ['stable', 'beta'] : ['stable', 'beta', 'dev']
  return published
    .filter(({ version }) => within.includes(channelOf(version)))
    .toSorted(inOrderOf(channel))
    .at(-1)
}

/** The keys of the registry's CouchDB views (space/views.go): numbers, stable last, then beta number or date. */
function inOrderOf(channel: Channel): (a: Version, b: Version) => number {
  const key = ({ version, created_at }: Version) => {
    const [major, minor, rest = '', exp] = version.split('.')
    const of = channelOf(version)
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
export function labelOf(app: StoredApp, latest: Version | undefined): number {
  const permissions = (
    latest?.manifest as { permissions?: Record<string, { remote?: unknown } | null> } | undefined
  )?.permissions
  const remote = Object.values(permissions ?? {}).some(rule => rule?.remote === true)
  const { data_usage_commitment: commitment, data_usage_commitment_by: by } = app
  if (!remote && commitment === 'user_ciphered') return 0
  const byWhom = ['cozy', 'editor'].indexOf(by)
  if (byWhom < 0 || !['user_ciphered', 'user_reserved'].includes(commitment)) return 5
  return (remote ? 3 : 1) + byWhom
}
