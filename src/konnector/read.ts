import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { OperationalError } from '../diagnostics/errors.ts'
import { type JsonDocument, parseDocument } from '../json/document.ts'
import type { RepositoryFiles, Konnector } from './konnector.ts'
import { decodeText } from '../json/utf8.ts'

export const manifestName = 'manifest.konnector'

/** There is no manifest to read. */
export class ManifestNotFound extends OperationalError {
  override readonly name = 'ManifestNotFound'
  constructor(looked: string) {
    super(
      `There is no manifest at ${looked}. Give the folder that holds ${manifestName}, or the file itself.`,
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

/** The konnector of a manifest that comes on its own: from stdin. `file` is what diagnostics call it. */
export function konnectorFromBytes(file: string, bytes: Uint8Array, dir = process.cwd()): Konnector {
  return { dir, manifest: readDocument(file, bytes) }
}

/** The document of a file's bytes; bytes that are no UTF-8 are told in `invalid`. */
export function readDocument(file: string, bytes: Uint8Array): JsonDocument {
  const { text, size, invalid } = decodeText(bytes)
  return parseDocument(file, text, { size, invalid })
}

/** Whether a path leads to a file, by a link or not: what else there may be, such as a pipe, can keep a reader waiting. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

export function displayPath(cwd: string, file: string): string {
  return (relative(cwd, file) || '.').split(sep).join('/')
}

function readFiles(dir: string): RepositoryFiles {
  const root = realpathSync.native(dir)
  // A manifest is a stranger's, and names files: none outside of the repository is read, by its name or by a link.
  const regular = (path: string) => {
    try {
      const file = realpathSync.native(join(dir, path))
      return file.startsWith(root + sep) && statSync(file).isFile()
    } catch {
      return false
    }
  }
  return {
    has: regular,
    read: path => (regular(path) ? readFileSync(join(dir, path)) : undefined),
    list: (under = '.') => [...walk(dir, under === '.' ? '' : `${under}/`, regular)].toSorted(),
  }
}

function* walk(dir: string, prefix: string, regular: (path: string) => boolean): Generator<string> {
  if (!existsSync(join(dir, prefix))) return
  for (const entry of readdirSync(join(dir, prefix), { withFileTypes: true })) {
    const path = prefix + entry.name
    if (entry.isFile() || (entry.isSymbolicLink() && regular(path))) yield path
    else if (entry.isDirectory() && !isNoPart(path)) yield* walk(dir, `${path}/`, regular)
  }
}

/** Folders that hold nothing of the repository's own. */
function isNoPart(path: string): boolean {
  return /(?:^|\/)(?:node_modules|\.git)$|^(?:build|\.konnector-lint)$/.test(path)
}
