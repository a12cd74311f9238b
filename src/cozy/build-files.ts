/** What cozy-stack does not copy beside the bundle when it runs a konnector (worker/exec/konnector.go). */
export const filesNotCopied: ReadonlySet<string> = new Set([
  'README.md',
  'package.json',
  '.travis.yml',
  'LICENSE',
])

/** Whether the registry takes a file for a manifest, wherever it lies: the first one it meets counts (registry/registry.go). */
export function isManifestName(path: string): boolean {
  return ['manifest.konnector', 'manifest.webapp'].includes(baseName(path))
}

/** Whether the registry compares the version in a file with the published one: the last package.json it meets counts. */
export function isPackageName(path: string): boolean {
  return baseName(path) === 'package.json'
}

/** Whether a part of a path starts with a dot. */
export function isHidden(path: string): boolean {
  return path.split('/').some(name => name.startsWith('.'))
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
