import type { Konnector } from '../konnector/konnector.ts'
import { manifestName } from '../konnector/read.ts'

/**
 * What ships beside the entry: path in the build → path in the repository. The content of `assets/` lands at the
 * root, as cozy-konnector-build puts it; an icon that is named from the root of the repository keeps its path.
 */
export function shippedFiles({ manifest, files }: Konnector): Map<string, string> {
  const shipped = new Map<string, string>()
  for (const path of files?.list('assets') ?? []) {
    const hidden = path.split('/').some(name => name.startsWith('.'))
    if (!hidden) shipped.set(path.slice('assets/'.length), path)
  }
  const { icon } = (manifest.value ?? {}) as { icon?: unknown }
  const ownPlace = typeof icon === 'string' && !icon.startsWith('assets/') && files?.has(icon)
  if (ownPlace && !shipped.has(icon)) shipped.set(icon, icon)
  for (const path of ['README.md', 'LICENSE']) if (files?.has(path)) shipped.set(path, path)
  return shipped.set(manifestName, manifestName)
}
