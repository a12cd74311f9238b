import { basename, join } from 'node:path'
import type { Plugin } from 'esbuild'
import { findRepositoryRoot } from '../../konnector/repository.ts'
import { realPathOf, refuseFile } from '../outside.ts'

/**
 * Keeps a bundle to the repository: a module elsewhere, or one that is no regular file, is an error and is not read.
 * esbuild reads what is installed in the konnector's own `node_modules` without asking here, which would take long.
 */
export const outsideFiles: Plugin = {
  name: 'outside-files',
  setup(build) {
    const { absWorkingDir = '', preserveSymlinks = false } = build.initialOptions
    const root = findRepositoryRoot(absWorkingDir)
    const modules = join(absWorkingDir, 'node_modules')
    // With links kept, a path does not say where a file is: a link to another folder of packages is taken at its name.
    const isOther = preserveSymlinks && basename(realPathOf(modules) ?? modules) !== 'node_modules'
    const filter = isOther ? /(?:)/ : notStartingWith(`${modules}/`)
    build.onLoad({ filter, namespace: 'file' }, ({ path }) => {
      const text = refuseFile(path, root)
      return text === undefined ? undefined : { errors: [{ text }] }
    })
  },
}

/** An expression for the paths that do not start with a text: Go's expressions know no negation. */
export function notStartingWith(start: string): RegExp {
  const escape = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
  const units = [...start]
  const endings = units.map(
    (unit, index) => `${escape(units.slice(0, index).join(''))}(?:[^${escape(unit)}]|$)`,
  )
  return new RegExp(`^(?:${endings.join('|')})`)
}
