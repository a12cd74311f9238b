const number = '(?:0|[1-9][0-9]{0,4})'
const plain = new RegExp(String.raw`^${number}\.${number}\.${number}$`)
/** The dot after `beta` is any character to the registry, and only with a real dot is it a channel. */
const publishable = new RegExp(String.raw`^${number}\.${number}\.${number}(?:-beta[^.\n]${number})?$`, 'u')

/** Three numbers of five digits at most, and nothing else. */
export function isPlainVersion(version: string): boolean {
  return plain.test(version)
}

/**
 * A version without its channel, as the registry compares versions: what stands before `-dev.`, or before `-beta.`
 * (cozy-apps-registry registry/channel.go, splitVersion).
 */
export function withoutChannel(version: string): string {
  for (const suffix of ['-dev.', '-beta.']) {
    const at = version.indexOf(suffix)
    if (at >= 0) return version.slice(0, at)
  }
  return version
}

/** Whether there is a version the registry would publish this one as (registry/registry.go, validVersionReg). */
export function canBePublished(version: string): boolean {
  return publishable.test(withoutChannel(version))
}
