import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { makeTemporaryFolder } from '../process/temporary-folder.ts'
import { findRepositoryRoot, isInside } from '../konnector/repository.ts'

/** The folder of a build, relative to the konnector or absolute. */
export function resolveOutDir({
  outDir,
  flavour,
}: {
  outDir?: string | undefined
  flavour?: string | undefined
}): string {
  return outDir ?? (flavour === undefined ? 'build' : `build-${flavour}`)
}

/**
 * Why `outDir` cannot be replaced by a build, or undefined when it can. The whole folder is replaced, so it must
 * not be, hold or lie inside what people wrote.
 */
export function checkOutDir(konnectorDir: string, outDir: string): string | undefined {
  const root = realpathSync(konnectorDir)
  const out = real(outDir)
  if (isInside(resolve(outDir), root) && !isInside(out, findRepositoryRoot(root)))
    return 'it is a link that leads out of the repository'
  if (isInside(root, out)) return `it ${out === root ? 'is' : 'holds'} the konnector's own folder`
  const kept = ['src', 'assets', 'node_modules', '.git', '.konnector-lint'].find(
    name => isInside(out, join(root, name)) || isInside(join(root, name), out),
  )
  if (kept !== undefined) return `it is or lies in ${kept}/`
  if (!existsSync(out)) return undefined
  const names = readdirSync(out)
  const source = names.find(name => ['src', 'node_modules', '.git'].includes(name))
  if (source !== undefined) return `it holds ${source}, so it is not a build`
  if (names.length > 0 && !names.includes('manifest.konnector'))
    return 'it is not empty and has no manifest.konnector, so it is not a build'
  return undefined
}

/**
 * Fills a new folder in `scratch`, which must be of the same file system, and puts it in the place of `outDir` when what
 * `fill` made is good. Else, or when `fill` throws, `outDir` stays as it was.
 */
export async function replaceDir<Made extends { good: boolean }>(
  outDir: string,
  scratch: string,
  fill: (dir: string) => Promise<Made>,
): Promise<Made> {
  const out = real(outDir)
  mkdirSync(dirname(out), { recursive: true })
  const folder = makeTemporaryFolder(`.${basename(out)}-`, scratch)
  const fresh = folder.dir
  const old = `${fresh}-old`
  try {
    chmodSync(fresh, 0o755)
    const made = await fill(fresh)
    if (made.good) putInPlace(fresh, out, old)
    return made
  } finally {
    folder.remove()
    rmSync(old, { recursive: true, force: true })
  }
}

/** Moves `fresh` to `out`; what was there goes to `old`, or stays when that fails. */
function putInPlace(fresh: string, out: string, old: string): void {
  try {
    renameSync(out, old)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  try {
    renameSync(fresh, out)
  } catch (error) {
    // Another bundling of the same konnector was faster, with a build as good as the one that was there.
    const taken = ['ENOTEMPTY', 'EEXIST'].includes(`${codeOf(error)}`)
    if (taken) rmSync(old, { recursive: true, force: true })
    else if (existsSync(old)) renameSync(old, out)
    if (!taken) throw error
    putInPlace(fresh, out, old)
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}

function real(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(real(parent), basename(path))
}
