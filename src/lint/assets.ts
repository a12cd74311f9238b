import type { Files } from '../konnector/konnector.ts'

/** Where the file of an asset may be in a repository: the build copies what is in `assets` to its root. */
export function assetFile(files: Files, name: string): string | undefined {
  const path = normal(name)
  return ['assets/', '', 'build/'].map(folder => folder + path).find(candidate => files.has(candidate))
}

/** A file that may be the one that was meant: the same name without its extension, or the only one of a kind. */
export function nearAsset(files: Files, name: string): string | undefined {
  const assets = files.list('assets').map(file => file.slice('assets/'.length))
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
