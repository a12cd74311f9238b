import { posix } from 'node:path'
import { isHidden } from '../cozy/build-files.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { manifestName } from '../konnector/read.ts'
import { minifySvg } from './icon.ts'
import { stringAt } from '../json/values.ts'

/** A file that ships as it is, but for an icon that is made smaller. */
export interface StaticFile {
  /** Path in the repository. */
  source: string
  content: Uint8Array
}

/**
 * What ships beside the bundles, by its path in the build. The content of `assets/` lands at the root, as
 * cozy-konnector-build puts it; an icon that is named from the root of the repository keeps its path.
 */
export async function readStaticFiles({ manifest, files }: Konnector): Promise<Map<string, StaticFile>> {
  const shipped = new Map<string, StaticFile>()
  const ship = (path: string, source: string) => {
    const content = files?.read(source)
    if (content) shipped.set(path, { source, content })
  }
  for (const path of files?.list('assets') ?? []) {
    if (!isHidden(path)) ship(path.slice('assets/'.length), path)
  }
  for (const name of ['README.md', 'LICENSE', manifestName]) ship(name, name)
  const named = stringAt(manifest, 'icon')
  if (named === undefined) return shipped
  const icon = posix.normalize(named)
  if (!icon.startsWith('assets/') && !shipped.has(icon)) ship(icon, icon)
  const drawn = icon.endsWith('.svg') ? shipped.get(icon) : undefined
  if (drawn) shipped.set(icon, { ...drawn, content: await minifySvg(drawn.content) })
  return shipped
}
