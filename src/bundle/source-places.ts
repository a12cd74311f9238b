import type { BuildFinding } from '../build/check.ts'
import { nodeAt, parsePointer, regionOf } from '../json/document.ts'
import type { Konnector } from '../konnector/konnector.ts'
import type { BundleFinding } from './finding.ts'

/**
 * A finding about a build, with the place in the repository where it can be changed. `sourceOf` gives the file of the
 * repository that a file of the build comes from.
 */
export function locateInSource(
  finding: BuildFinding,
  sourceOf: (path: string) => string,
  { manifest }: Pick<Konnector, 'manifest'>,
): BundleFinding {
  const { file, pointer } = finding.place ?? {}
  if (file === undefined) return finding
  const node = pointer === undefined ? undefined : nodeAt(manifest, parsePointer(pointer))
  return {
    ...finding,
    place: { ...finding.place, file: sourceOf(file), ...(node && regionOf(manifest.text, node)) },
  }
}
