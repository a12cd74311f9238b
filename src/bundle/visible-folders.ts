import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findRepositoryRoot, isInside } from '../konnector/repository.ts'
import { realPathOf } from './outside.ts'

/** What a bundler of the repository sees of the machine. */
export interface VisibleFolders {
  /** The repository, and the folders outside of it that hold its packages: real paths. */
  readOnly: string[]
  /** Paths in these that it does not see, as they hold secrets. */
  hidden: string[]
}

/** Names in the repository and in the konnector's folder of what holds tokens and passwords. */
const secretNames = ['.git', '.konnector-lint', 'konnector-dev-config.json', '.env', '.npmrc', '.netrc']

/** Finds what a bundler needs to read for a konnector. */
export function findVisibleFolders(konnectorDir: string): VisibleFolders {
  const root = findRepositoryRoot(konnectorDir)
  const outside = packageFolders(konnectorDir, root).filter(folder => !isInside(folder, root))
  const hidden = [...new Set([root, konnectorDir])].flatMap(dir => secretNames.map(name => join(dir, name)))
  return { readOnly: [...new Set([root, ...outside])], hidden: hidden.filter(path => existsSync(path)) }
}

/** The `node_modules` folders of the konnector and above its repository, and those that its packages are linked to. */
function packageFolders(konnectorDir: string, root: string): string[] {
  const own = join(konnectorDir, 'node_modules')
  const above: string[] = []
  for (let folder = dirname(root); folder !== dirname(folder); folder = dirname(folder))
    above.push(join(folder, 'node_modules'))
  return [own, ...above, ...linkedFolders(own)].flatMap(path => realPathOf(path) ?? [])
}

function linkedFolders(modules: string): string[] {
  const scopes = namesIn(modules).filter(name => name.startsWith('@'))
  return [modules, ...scopes.map(scope => join(modules, scope))].flatMap(folder =>
    namesIn(folder).flatMap(name => {
      const path = join(folder, name)
      if (!lstatSync(path).isSymbolicLink()) return []
      const [, linked] = /^(.*?\/node_modules)\//.exec(realPathOf(path) ?? '') ?? []
      return linked ?? []
    }),
  )
}

function namesIn(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : []
}
