/**
 * What cozy-apps-registry accepts as names and versions. The expressions are its own (registry/registry.go,
 * auth/auth.go, space/space.go), with their quirks: the dot after `beta` stands for any character.
 */
const slugPattern = /^[a-z0-9-]+$/
const editorPattern = /^[A-Za-z][A-Za-z0-9]*$/
const spacePattern = /^[a-z][a-z0-9_-]*$/
const number = '(0|[1-9][0-9]{0,4})'
const versionPattern = new RegExp(
  `^${number}\\.${number}\\.${number}(-dev\\.[a-f0-9]{1,40}|-beta.${number})?$`,
  // Go's `.` is a whole code point.
  'u',
)

/** How stable a version is meant to be. A list of `beta` versions holds the stable ones too, `dev` holds all. */
export const channels = ['stable', 'beta', 'dev'] as const
export type Channel = (typeof channels)[number]

export function isChannel(text: string): text is Channel {
  return (channels as readonly string[]).includes(text)
}

/** The channels whose versions a list of a channel holds: itself and those that are more stable. */
export function channelsWithin(channel: Channel): readonly Channel[] {
  return channels.slice(0, channels.indexOf(channel) + 1)
}

export function isSlug(text: string): boolean {
  return slugPattern.test(text)
}

export function isEditorName(text: string): boolean {
  return editorPattern.test(text)
}

export function isSpace(text: string): boolean {
  return spacePattern.test(text)
}

/** Whether the registry accepts a version: `1.2.3`, `1.2.3-beta.4`, `1.2.3-dev.<1 to 40 hexadecimal digits>`. */
export function isVersion(text: string): boolean {
  return versionPattern.test(text)
}

/** Whether a version is three numbers of up to five digits and nothing else. */
export function isPlainVersion(text: string): boolean {
  return isVersion(text) && !text.includes('-')
}

/** Whether the registry can publish a manifest of this version under some version: the two must have the same base. */
export function canBePublished(version: string): boolean {
  const base = baseVersion(version)
  return isVersion(base) && parseChannel(base) === 'stable'
}

/** Whether the registry accepts a version as a beta and lists it as stable, because its dot is missing: `1.2.3-beta45`. */
export function isMistakenForStable(text: string): boolean {
  return isVersion(text) && text.includes('-') && parseChannel(text) === 'stable'
}

export function parseChannel(version: string): Channel {
  if (version.includes('-dev.')) return 'dev'
  if (version.includes('-beta.')) return 'beta'
  return 'stable'
}

/**
 * What the registry compares of a version: `1.2.3` for `1.2.3-beta.4`, and nothing when it has fewer than three parts, so
 * that `1.2` and `1.3` are the same (registry/channel.go, splitVersion).
 */
export function baseVersion(version: string): string {
  const channel = parseChannel(version)
  const numbers = channel === 'stable' ? version : version.slice(0, version.indexOf(`-${channel}.`))
  return numbers.split('.').length >= 3 ? numbers : ''
}

/**
 * Whether a new version comes out as the latest of its channel, beside the one that is so now. Within a channel the three
 * numbers count, then stable before all others, then the number of a beta or, in `dev`, the date
 * (cozy-apps-registry space/views.go).
 */
export function becomesLatest(version: string, latest: string): boolean {
  const [a, b] = [version, latest].map(text => baseVersion(text).split('.').map(Number))
  const index = a!.findIndex((part, at) => part !== b![at])
  if (index >= 0) return a![index]! > b![index]!
  const channel = parseChannel(version)
  if (channel === 'stable') return parseChannel(latest) !== 'stable'
  if (parseChannel(latest) === 'stable') return false
  const beta = (text: string) => Number(text.split('.')[3])
  return channel === 'dev' || beta(version) > beta(latest)
}

/** Whether the registry accepts a manifest or package.json of version `said` for a version. */
export function haveSameBase(version: string, said: string): boolean {
  return baseVersion(version) === baseVersion(said)
}

/** A leading `v` is no part of a version: `v1.2.3` in a request is `1.2.3`. */
export function stripV(version: string): string {
  return version.startsWith('v') ? version.slice(1) : version
}
