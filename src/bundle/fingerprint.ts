import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import { version } from '../package.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { manifestName } from '../konnector/read.ts'
import { isInside } from '../konnector/repository.ts'
import { lockfiles } from './package-manager.ts'
import type { Plan } from './plan.ts'
import { isTsconfig } from './tsconfig.ts'
import { stringAt } from '../json/values.ts'

/** The files esbuild read, relative to the konnector and sorted; modules that are no files are left out. */
export function listSources(metafile: Metafile): string[] {
  return Object.keys(metafile.inputs)
    .filter(path => !/^[<(]/.test(path))
    .toSorted()
}

/**
 * Sha256 of everything a build is made from: the version of the tool, the files esbuild read (`sources`), package.json
 * and the lockfile, what ships, and the names of all other source files, as a new one can be found before the one that
 * was read. Installed files count by size and times, as in git's index: reading them again takes a tenth
 * of the time of bundling. So are the package.json of each package, which says what its files are found by, and the
 * folders that packages lie in, whose times change when one is put there, taken out, or linked.
 *
 * `since` is a time before esbuild began to read (ms, by the clock of the disk): a file that has changed since may have
 * been read before or after, so the hash is then unique and no build is reused.
 */
export function hashInputs(
  konnector: Konnector,
  { dir, outDir, loaders, keepNames }: Plan,
  sources: readonly string[],
  since = Infinity,
): string {
  const hash = createHash('sha256').update(`${version}\0${JSON.stringify([loaders, keepNames])}`)
  const { files } = konnector
  const names = (files?.list() ?? []).filter(name => !isInside(join(dir, name), outDir))
  for (const name of names)
    if (/\.(?:[cm]?[jt]sx?|json)$/.test(name) && !isBuilt(name)) hash.update(`\0${name}`)
  const read = names.filter(name => name.startsWith('assets/') || isTsconfig(name))
  const installed: string[] = []
  const finding = sources.flatMap(foundBy)
  for (const path of [...new Set([...besides(konnector), ...read, ...finding, ...sources])].toSorted()) {
    const stat = statSync(`${dir}/${path}`, { throwIfNoEntry: false })
    if (stat && stat.ctimeMs > since) hash.update(`\0changed while it was read: ${randomUUID()}`)
    // A package manager can set the time of a file, but not of its inode.
    if (/(?:^|\/)node_modules(?:\/|$)/.test(path))
      installed.push(`${path} ${stat && `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`}`)
    else {
      const content = files?.read(path) ?? readLinked(join(dir, path))
      if (content !== undefined) hash.update(`\0${path}\0`).update(content)
    }
  }
  return hash.update(`\0${installed.join('\0')}`).digest('hex')
}

/** What an installed file is found by: the package.json of its package, and the folders around it. */
function foundBy(path: string): string[] {
  const [, folder = 'node_modules', scope, name] =
    /^(.*node_modules)(?:\/(@[^/]+))?\/([^/]+)\//.exec(path) ?? []
  if (name === undefined) return ['node_modules']
  const around = scope === undefined ? folder : `${folder}/${scope}`
  return ['node_modules', folder, around, `${around}/${name}/package.json`]
}

/** The build of a flavour. */
function isBuilt(name: string): boolean {
  return /^build-[^/]+\//.test(name)
}

function besides({ manifest }: Konnector): string[] {
  const icon = stringAt(manifest, 'icon')
  const always = [manifestName, 'package.json', '.nvmrc', 'README.md', 'LICENSE', ...lockfiles]
  return icon !== undefined ? [...always, icon] : always
}

/** A file that the bundler reached outside of the repository, or through a link. */
function readLinked(file: string): Uint8Array | undefined {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined
}
