import type { Place } from '../diagnostics/diagnostic.ts'
import { type JsonDocument, memberAt, type Path, formatPointer, regionOf } from '../json/document.ts'

/** The key of a permission in the manifest, or that of all of them. */
export function permissionPlace(manifest: JsonDocument, title?: string): Place {
  const path: Path = title === undefined ? ['permissions'] : ['permissions', title]
  const key = memberAt(manifest, path)?.keyRange
  return {
    file: manifest.file,
    ...(key && { ...regionOf(manifest.text, key), pointer: formatPointer(path) }),
  }
}
