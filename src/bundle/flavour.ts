import { extname } from 'node:path'
import { parseDocument } from '../json/document.ts'
import type { RepositoryFiles, Konnector } from '../konnector/konnector.ts'
import type { BundleFinding } from './finding.ts'
import { isObject } from '../json/values.ts'
import { formatList } from '../text/format.ts'
import { manifestName } from '../konnector/read.ts'

const fragment = 'manifest.fragment.json'

/** A konnector as one of its flavours. */
export interface FlavouredKonnector {
  konnector: Konnector
  /** The flavour's own source; undefined when it has the konnector's. */
  entry?: string
}

/** The flavours a repository holds: folders of `flavours/` with a part of a manifest. Sorted. */
export function listFlavours({ files }: Konnector): string[] {
  return (files?.list('flavours') ?? []).flatMap(path => {
    const [, name, file, deeper] = path.split('/')
    return name !== undefined && file === fragment && deeper === undefined ? [name] : []
  })
}

/**
 * The konnector as a flavour, in the layout of konnectors/dummy: members of `manifest.fragment.json` take the place of
 * the manifest's, files take the place of those in `assets/`, and `index.js` that of the source. Undefined when there
 * is no such flavour, or its fragment is no JSON object.
 */
export function applyFlavour(konnector: Konnector, name: string): FlavouredKonnector | undefined {
  const { files, manifest, dir } = konnector
  const folder = `flavours/${name}`
  const part = objectOf(files?.read(`${folder}/${fragment}`))
  if (!files || !part || !listFlavours(konnector).includes(name)) return undefined
  const text = `${JSON.stringify({ ...(manifest.value as object), ...part }, undefined, 2)}\n`
  const over = new Map<string, () => Uint8Array | undefined>([[manifestName, () => Buffer.from(text)]])
  for (const path of files.list(folder)) {
    const file = path.slice(folder.length + 1)
    if (file !== fragment && file !== 'README.md' && extname(file) !== '.js')
      over.set(`assets/${file}`, () => files.read(path))
  }
  const entry = `${folder}/index.js`
  return {
    konnector: {
      ...konnector,
      dir,
      manifest: parseDocument(manifest.file, text),
      files: laidOver(files, over),
    },
    ...(files.has(entry) && { entry }),
  }
}

/** What is said when there is no flavour of that name. */
export function unknownFlavour(konnector: Konnector, name: string): BundleFinding {
  const known = listFlavours(konnector)
  const there =
    known.length > 0 ? `The flavours are ${formatList(known)}.` : 'There is no flavour in flavours/.'
  return {
    rule: 'bundle-entry',
    message: `There is no flavour ${name}: flavours/${name}/${fragment} is missing or is not a JSON object. ${there}`,
  }
}

function laidOver(
  files: RepositoryFiles,
  over: ReadonlyMap<string, () => Uint8Array | undefined>,
): RepositoryFiles {
  return {
    has: path => over.has(path) || files.has(path),
    read: path => (over.has(path) ? over.get(path)!() : files.read(path)),
    list: (under = '.') => {
      const added = [...over.keys()].filter(path => under === '.' || path.startsWith(`${under}/`))
      return [...new Set([...files.list(under), ...added])].toSorted()
    },
  }
}

function objectOf(bytes: Uint8Array | undefined): object | undefined {
  if (!bytes) return undefined
  const { value } = parseDocument(fragment, Buffer.from(bytes).toString('utf8'))
  return isObject(value) ? value : undefined
}
