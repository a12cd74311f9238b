import { lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Konnector } from '../konnector/konnector.ts'
import { parseDocument } from '../json/document.ts'
import { valueAt } from '../json/values.ts'
import { readFileText, walkFolder } from '../konnector/disk.ts'
import { findRepositoryRoot, isInside } from '../konnector/repository.ts'
import type { BundleFinding } from './finding.ts'
import { isTsconfig } from './tsconfig.ts'

const refused = 'so it was not read'

/**
 * Why a file cannot go into a bundle: it is outside of the repository (`root`, a real path) and not an installed package,
 * or it is a device or a pipe. Undefined when it can, or when there is none.
 */
export function refuseFile(path: string, root: string): string | undefined {
  const file = realPathOf(path)
  if (file === undefined) return undefined
  if (!isInside(file, root) && !file.includes('/node_modules/'))
    return `${file} is outside of the repository, ${refused}. Copy it into the repository, or install it as a package.`
  return refuseKind(file)
}

/** Why something is not read whose kind is neither file nor folder, such as a pipe; undefined when it is one of them. */
export function refuseKind(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined || stat.isFile() || stat.isDirectory()) return undefined
  return `${path} is not a regular file, ${refused}. Remove it.`
}

/** Whether the text of an error is one of `refuseFile`. */
export function isRefusal(text: string): boolean {
  return text.includes(refused)
}

/** The file a path leads to; undefined when there is none. */
export function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** The settings of TypeScript that esbuild would read outside of the repository, or that are no regular files. */
export function findOutsideTsconfigs({ dir }: Pick<Konnector, 'dir'>): BundleFinding[] {
  const root = findRepositoryRoot(dir)
  const found: BundleFinding[] = []
  const seen = new Set<string>()
  const enters = (path: string) => !/(?:^|\/)(?:node_modules|\.git)$/.test(path)
  const pending = [...walkFolder(dir, { enters })]
    .filter(({ path }) => isTsconfig(path))
    .map(({ path }) => ({ path: join(dir, path), from: path }))
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { path, from } = next
    if (seen.has(path) || !lstatSync(path, { throwIfNoEntry: false })) continue
    seen.add(path)
    const message = refuseFile(path, root)
    if (message !== undefined) found.push({ rule: 'bundle-outside', place: { file: from }, message })
    else for (const base of basesOf(path)) pending.push({ path: base, from })
  }
  return found
}

/** The files that a tsconfig extends by their paths; those of packages are in node_modules. */
function basesOf(file: string): string[] {
  const { value } = parseDocument(file, readFileText(file) ?? '')
  return [valueAt(value, 'extends')]
    .flat()
    .filter(base => typeof base === 'string' && /^(?:\.{1,2}$|\.{0,2}[/\\])/.test(base))
    .flatMap(base => [`${base}`, `${base}.json`].map(name => resolve(dirname(file), name)))
}
