import { isBuiltin } from 'node:module'
import type { Metafile } from 'esbuild'
import type { BundleFinding } from './finding.ts'
import type { Plan } from './plan.ts'
import { packageName } from './esbuild-messages.ts'

/**
 * Packages the konnector's own source imports and package.json does not name: they resolve only because another
 * package happens to bring them. One finding a package, with every file that imports it.
 */
export function undeclaredDependencies(metafile: Metafile, { declared, manager }: Plan): BundleFinding[] {
  const importers = new Map<string, string[]>()
  for (const [file, { imports }] of Object.entries(metafile.inputs)) {
    if (file.includes('node_modules/') || file.startsWith('<')) continue
    for (const { original, path, external } of imports) {
      const name = original === undefined ? undefined : packageName(original)
      if (name === undefined || external || isBuiltin(original!) || declared.has(name)) continue
      if (!path.includes(`node_modules/${name}/`)) continue
      const files = importers.get(name) ?? []
      if (!files.includes(file)) importers.set(name, [...files, file])
    }
  }
  return [...importers].toSorted().map(([name, [first, ...others]]) => ({
    rule: 'undeclared-dependency',
    place: { file: first! },
    message: `${name} is imported but package.json does not declare it: it is installed only because another package needs it. Add it with ${manager.add} ${name}.`,
    related: others.map(file => ({ file, message: `${name} is also imported here` })),
  }))
}
