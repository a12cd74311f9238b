import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Konnector } from '../konnector/konnector.ts'
import { type BundleEntry, findEntries } from './entry.ts'
import type { BundleFinding } from './finding.ts'
import { sendsFunctionText } from './function-text.ts'
import { type Loaders, ownLoaders } from './loaders.ts'
import { isInside } from '../konnector/repository.ts'
import { checkOutDir } from './out-dir.ts'
import {
  declaredPackages,
  isInstalled,
  type PackageManager,
  detectPackageManager,
} from './package-manager.ts'

/** All that is decided before the bundler runs. */
export interface Plan {
  /** Real path of the konnector: names inside the bundle are relative to it. */
  dir: string
  /** Absolute. */
  outDir: string
  entries: BundleEntry[]
  manager: PackageManager
  /** Packages that package.json names. */
  declared: ReadonlySet<string>
  loaders: Loaders
  /** Whether names of functions and classes survive when two are the same: not when functions are sent by their text. */
  keepNames: boolean
}

/** Decides what is bundled and to where, or finds why it cannot be; writes nothing. A flavour has its own `entry`. */
export function planBundle(
  konnector: Konnector,
  { outDir: out, entry, loaders = {} }: { outDir: string; entry?: string | undefined; loaders?: Loaders },
): Plan | { finding: BundleFinding } {
  const dir = realpathSync(konnector.dir)
  const outDir = resolve(dir, out)
  const why = checkOutDir(dir, outDir)
  if (why !== undefined)
    return {
      finding: {
        rule: 'bundle-out-dir',
        message: `Cannot write the build to ${out}: ${why}. Choose another folder with --out-dir; nothing has changed.`,
      },
    }
  const entries = findEntries(konnector, path => isInside(resolve(dir, path), outDir), entry)
  if ('finding' in entries) return entries
  const manager = detectPackageManager(konnector)
  const declared = declaredPackages(konnector)
  if (declared.size > 0 && !isInstalled(dir))
    return {
      finding: {
        rule: 'bundle-install',
        place: { file: 'package.json' },
        message: `There is no node_modules folder, so nothing the source imports can be found. Run ${manager.install} first.`,
      },
    }
  return {
    dir,
    outDir,
    entries,
    manager,
    declared,
    loaders: { ...ownLoaders, ...loaders },
    keepNames: !sendsFunctionText(konnector, entries),
  }
}
