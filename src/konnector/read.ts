import { existsSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { maxDocumentSize } from '../cozy/limits.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { type JsonDocument, parseDocument } from '../json/document.ts'
import { FileTooLarge, isFile, readFile, walkFolder } from './disk.ts'
import type { RepositoryFiles, Konnector } from './konnector.ts'
import { decodeText } from '../json/utf8.ts'
import { isOfRepository, OutsideRepository } from './repository.ts'

export const manifestName = 'manifest.konnector'

/** There is no manifest at the path. */
export class ManifestNotFound extends OperationalError {
  override readonly name = 'ManifestNotFound'
  /** `looked` is the path of the manifest that is missing. */
  constructor(looked: string) {
    const where = basename(looked) === manifestName ? formatFolder(dirname(looked)) : `at ${looked}`
    super(`There is no ${manifestName} ${where}. Run this in a konnector's folder, or pass its path.`)
  }
}

function formatFolder(folder: string): string {
  return folder === '.' ? 'in this folder' : `in ${folder}`
}

/**
 * Reads the konnector at a repository folder or at a manifest file. Throws `ManifestNotFound`, `OutsideRepository` and
 * `FileTooLarge`.
 * `cwd` is what file names in diagnostics are relative to.
 */
export function readKonnector(path: string, { cwd = process.cwd(), manifestOnly = false } = {}): Konnector {
  const target = resolve(cwd, path)
  const file = statSync(target, { throwIfNoEntry: false })?.isDirectory()
    ? join(target, manifestName)
    : target
  if (!isFile(file)) throw new ManifestNotFound(displayPath(cwd, file))
  const dir = dirname(file)
  // The file itself may be asked for wherever it is.
  if (file !== target && !isOfRepository(file)) throw new OutsideRepository(file)
  const manifest = readDocument(displayPath(cwd, file), readFile(file) ?? new Uint8Array())
  if (manifestOnly || basename(file) !== manifestName) return { dir, manifest }
  const pkgFile = join(dir, 'package.json')
  const files = readFiles(dir)
  if (!files.has('package.json')) return { dir, manifest, files }
  return {
    dir,
    manifest,
    files,
    pkg: readDocument(displayPath(cwd, pkgFile), readFile(pkgFile) ?? new Uint8Array()),
  }
}

/** The konnector of a manifest on its own, such as one from stdin. `file` is its name in diagnostics. */
export function konnectorFromBytes(file: string, bytes: Uint8Array, dir = process.cwd()): Konnector {
  return { dir, manifest: readDocument(file, bytes) }
}

/** Parses a file's bytes; `invalid` lists the bytes that are not UTF-8. Throws `FileTooLarge`. */
export function readDocument(file: string, bytes: Uint8Array): JsonDocument {
  if (bytes.length > maxDocumentSize) throw new FileTooLarge(file, maxDocumentSize)
  const { text, size, invalid } = decodeText(bytes)
  return parseDocument(file, text, { size, invalid })
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
  const listFiles = (under: string) => {
    if (!existsSync(join(dir, under))) return []
    const found = walkFolder(dir, { under, enters: path => !isSkipped(path) })
    // Links to files count; links to folders are not followed.
    return [...found]
      .filter(({ path, kind }) => kind === 'file' || (kind === 'link' && has(path)))
      .map(({ path }) => path)
      .toSorted()
  }
  return {
    has,
    read: path => (has(path) ? readFile(join(dir, path)) : undefined),
    list: (under = '.') => listFiles(under === '.' ? '' : `${under}/`),
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
