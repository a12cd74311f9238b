import type { Path } from '../../json/document.ts'
import { suggestValue } from '../engine/suggest.ts'
import { fileExists, type FileSnapshot } from '../engine/files.ts'
import type { LintContext, LintFinding, LintSubject } from '../engine/rule.ts'
import { valueAt, quote } from '../../json/values.ts'

/** The assets named at these paths of the manifest that are missing; `consequence` says what happens then. */
export function* findMissingAssets(
  { manifest, files }: LintContext,
  paths: Iterable<Path>,
  consequence: string,
): Generator<LintFinding> {
  if (!files) return
  for (const path of paths) {
    const name = valueAt(manifest.value, ...path)
    // A URL is not a file: icon-path reports it.
    if (typeof name !== 'string' || name === '' || /^(https?|data):/.test(name)) continue
    if (assetFile(files, name)) continue
    const near = similarAsset(files, name)
    const better = near !== undefined && near !== name
    yield {
      path: path,
      message: `${quote(name)} is neither in assets/ nor at the root, ${consequence}. Add the file or correct its name.`,
      ...suggestValue(manifest, path, better ? near : undefined),
    }
  }
}

/** Where the file of an asset is in the repository. */
export function assetFile(files: FileSnapshot, name: string): string | undefined {
  return assetCandidates(name).find(candidate => fileExists(files, candidate))
}

/** The files that may be an asset: the build copies `assets` to its root. */
export function assetCandidates(name: string): string[] {
  const path = normal(name)
  return ['assets/', '', 'build/'].map(folder => folder + path)
}

/** The files that the assets named at these paths of the manifest may be. */
export function namedAssets({ manifest }: LintSubject, paths: Iterable<Path>): string[] {
  return [...paths].flatMap(path => {
    const name = valueAt(manifest.value, ...path)
    return typeof name === 'string' ? assetCandidates(name) : []
  })
}

/** The file that was probably meant: one with the same name without its extension, or the only image. */
export function similarAsset(files: FileSnapshot, name: string): string | undefined {
  const assets = files.paths
    .filter(path => path.startsWith('assets/'))
    .map(path => path.slice('assets/'.length))
  const stem = stemOf(name)
  const images = assets.filter(asset => /\.(svg|png)$/i.test(asset))
  return assets.find(asset => stemOf(asset) === stem) ?? (images.length === 1 ? images[0] : undefined)
}

function stemOf(name: string): string {
  return name
    .replace(/^.*\//, '')
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
}

/** As cozy-apps-registry resolves it, from the root of the build. */
function normal(name: string): string {
  const kept: string[] = []
  for (const step of name.split('/')) {
    if (step === '..') kept.pop()
    else if (step !== '' && step !== '.') kept.push(step)
  }
  return kept.join('/')
}
