import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import { version } from '../package.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { isInside } from './out-dir.ts'
import { lockfiles } from './package-manager.ts'
import type { Plan } from './plan.ts'

/** The files esbuild read, relative to the konnector and sorted; what it made up itself is left out. */
export function sourcesOf(metafile: Metafile): string[] {
  return Object.keys(metafile.inputs)
    .filter(path => !/^(?:<|\(|data-table:)/.test(path))
    .toSorted()
}

/**
 * Sha256 of all that a build is made from: the version of the tool, the files esbuild read (`sources`), the
 * manifest, package.json, the lockfile, what ships, and the names of all other files, as a new one can be found
 * before the one that was read.
 */
export function hashInputs(konnector: Konnector, { dir, outDir }: Plan, sources: readonly string[]): string {
  const hash = createHash('sha256').update(version)
  const names = (konnector.files?.list() ?? []).filter(name => !isInside(join(dir, name), outDir))
  const always = ['manifest.konnector', 'package.json', 'tsconfig.json', '.nvmrc', ...lockfiles]
  const contents = new Set([...always, ...names.filter(name => name.startsWith('assets/')), ...sources])
  for (const name of names) hash.update(`\0${name}`)
  for (const path of [...contents].toSorted()) {
    const file = join(dir, path)
    if (!existsSync(file) || !statSync(file).isFile()) continue
    hash.update(`\0${path}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}
