/**
 * What cozy-apps-registry takes as names and versions. The expressions are its own (registry/registry.go,
 * auth/auth.go, space/space.go), with their quirks: the dot after `beta` stands for any character.
 */
const slugPattern = /^[a-z0-9-]+$/
const editorPattern = /^[A-Za-z][A-Za-z0-9]*$/
const spacePattern = /^[a-z]+[a-z0-9_-]*$/
const number = '(0|[1-9][0-9]{0,4})'
const versionPattern = new RegExp(
  `^${number}\\.${number}\\.${number}(-dev\\.[a-f0-9]{1,40}|-beta.${number})?$`,
)

/** How stable a version is meant to be. A list of `beta` versions holds the stable ones too, `dev` holds all. */
export const channels = ['stable', 'beta', 'dev'] as const
export type Channel = (typeof channels)[number]

export function isSlug(text: string): boolean {
  return slugPattern.test(text)
}

export function isEditorName(text: string): boolean {
  return editorPattern.test(text)
}

export function isSpace(text: string): boolean {
  return spacePattern.test(text)
}

/** Whether the registry takes it: `1.2.3`, `1.2.3-beta.4`, `1.2.3-dev.<1 to 40 hexadecimal digits>`. */
export function isVersion(text: string): boolean {
  return versionPattern.test(text)
}

/** Taken by the registry's expression, and listed as stable for want of a dot: `1.2.3-beta45`. */
export function isMistakenForStable(text: string): boolean {
  return isVersion(text) && text.includes('-') && parseChannel(text) === 'stable'
}

export function parseChannel(version: string): Channel {
  if (version.includes('-dev.')) return 'dev'
  if (version.includes('-beta.')) return 'beta'
  return 'stable'
}

/** The three numbers that the manifest of a version must hold: `1.2.3` for `1.2.3-beta.4`. */
export function baseVersion(version: string): string {
  const channel = parseChannel(version)
  const numbers = channel === 'stable' ? version : version.slice(0, version.indexOf(`-${channel}.`))
  return numbers.split('.').length >= 3 ? numbers : ''
}

/** Whether a manifest or package.json that says `said` goes with a version. */
export function haveSameBase(version: string, said: string): boolean {
  return baseVersion(version) === baseVersion(said)
}

/** A leading `v` is no part of a version: `v1.2.3` in a request is `1.2.3`. */
export function stripV(version: string): string {
  return version.startsWith('v') ? version.slice(1) : version
}
