/** The oldest Node that this tool runs on; `engines` in package.json says the same, by a test. */
export const minNodeVersion = '20.18'

/** Why this Node cannot run the tool, in one sentence; undefined when it can. */
export function nodeVersionError(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [minMajor = 0, minMinor = 0] = minNodeVersion.split('.').map(Number)
  if (major > minMajor || (major === minMajor && minor >= minMinor)) return undefined
  return `konnector-lint needs Node.js ${minNodeVersion} or newer; this is ${version}.`
}
