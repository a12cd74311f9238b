import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Konnector } from '../konnector/konnector.ts'

export const lockfiles = ['yarn.lock', 'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml'] as const

export interface PackageManager {
  install: string
  add: string
}

/** The commands of the package manager whose lockfile the konnector holds; npm's when there is none. */
export function detectPackageManager({ files }: Konnector): PackageManager {
  if (files?.has('yarn.lock')) return { install: 'yarn install', add: 'yarn add' }
  if (files?.has('pnpm-lock.yaml')) return { install: 'pnpm install', add: 'pnpm add' }
  return { install: 'npm install', add: 'npm install' }
}

/** Every package that package.json names, of whatever kind. */
export function declaredPackages({ pkg }: Konnector): Set<string> {
  const kinds = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const
  const value = (pkg?.value ?? {}) as Partial<Record<(typeof kinds)[number], object>>
  return new Set(kinds.flatMap(kind => Object.keys(value[kind] ?? {})))
}

/** Whether the dependencies can be there: a `node_modules` here or above, or Yarn's own map of them. */
export function isInstalled(dir: string): boolean {
  if (existsSync(join(dir, 'node_modules')) || existsSync(join(dir, '.pnp.cjs'))) return true
  const parent = dirname(dir)
  return parent !== dir && isInstalled(parent)
}
