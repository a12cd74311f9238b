import { existsSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { OperationalError } from '../diagnostics/errors.ts'
import { type JsonDocument, parseDocument } from '../json/document.ts'
import type { RepositoryFiles, Konnector } from './konnector.ts'
import { decodeText } from '../json/utf8.ts'

export const manifestName = 'manifest.konnector'

/** There is no manifest at the path. */
export class ManifestNotFound extends OperationalError {
  override readonly name = 'ManifestNotFound'
  constructor(looked: string) {
    super(
      `There is no manifest at ${looked}. Run this in the folder that holds ${manifestName}, or pass its path.`,
    )
  }
}

/**
 * Reads the konnector at a repository folder or at a manifest file. Throws `ManifestNotFound`.
 * `cwd` is what file names in diagnostics are relative to.
 */
export function readKonnector(path: string, { cwd = process.cwd(), manifestOnly = false } = {}): Konnector {
  const target = resolve(cwd, path)
  const file = statSync(target, { throwIfNoEntry: false })?.isDirectory()
    ? join(target, manifestName)
    : target
  if (!isFile(file)) throw new ManifestNotFound(displayPath(cwd, file))
  const dir = dirname(file)
  const manifest = readDocument(displayPath(cwd, file), readFileSync(file))
  if (manifestOnly || basename(file) !== manifestName) return { dir, manifest }
  const pkgFile = join(dir, 'package.json')
  const files = readFiles(dir)
  if (!files.has('package.json')) return { dir, manifest, files }
  return {
    dir,
    manifest,
    files,
    pkg: readDocument(displayPath(cwd, pkgFile), readFileSync(pkgFile)),
  }
}

/** The konnector of a manifest on its own, such as one from stdin. `file` is its name in diagnostics. */
export function konnectorFromBytes(file: string, bytes: Uint8Array, dir = process.cwd()): Konnector {
  return { dir, manifest: readDocument(file, bytes) }
}

/** Parses a file's bytes; `invalid` lists the bytes that are not UTF-8. */
export function readDocument(file: string, bytes: Uint8Array): JsonDocument {
  const { text, size, invalid } = decodeText(bytes)
  return parseDocument(file, text, { size, invalid })
}

/** Whether a path is a file or a link to one. Anything else, such as a pipe, could keep a reader waiting. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** The bytes of a file; `undefined` if there is none. */
export function readFile(path: string): Uint8Array | undefined {
  return isFile(path) ? readFileSync(path) : undefined
}

export function displayPath(cwd: string, file: string): string {
  return (relative(cwd, file) || '.').split(sep).join('/')
}

function readFiles(dir: string): RepositoryFiles {
  const root = realpathSync.native(dir)
  // A stranger wrote the manifest and its links: neither may lead out of the repository.
  const inside = (path: string): Stats | undefined => {
    try {
      const file = realpathSync.native(join(dir, path))
      return file.startsWith(root + sep) ? statSync(file) : undefined
    } catch {
      return undefined
    }
  }
  const has = (path: string) => inside(path)?.isFile() === true
  return {
    has,
    read: path => (has(path) ? readFileSync(join(dir, path)) : undefined),
    list: (under = '.') => [...walk(dir, under === '.' ? '' : `${under}/`, inside)].toSorted(),
  }
}

/** The files below a folder. Links to files count; links to folders, which may be circular, are not followed. */
function* walk(dir: string, prefix: string, inside: (path: string) => Stats | undefined): Generator<string> {
  if (!existsSync(join(dir, prefix))) return
  for (const entry of readdirSync(join(dir, prefix), { withFileTypes: true })) {
    const path = prefix + entry.name
    if (entry.isFile() || (entry.isSymbolicLink() && inside(path)?.isFile())) yield path
    else if (entry.isDirectory() && !isSkipped(path)) yield* walk(dir, `${path}/`, inside)
  }
}

/** Whether a list of the repository has a file at this path. */
export function isListed(path: string): boolean {
  const folders = path.split('/').slice(0, -1)
  return (
    path.split('/')[0] !== '..' &&
    !folders.some((_, index) => isSkipped(folders.slice(0, index + 1).join('/')))
  )
}

/** Whether a folder holds nothing of the repository's own. */
function isSkipped(path: string): boolean {
  return /(?:^|\/)(?:node_modules|\.git)$|^(?:build|\.konnector-lint)$/.test(path)
}
