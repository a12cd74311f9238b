import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { bundle, type BundleOptions } from '../../src/bundle/bundle.ts'
import { readKonnector } from '../../src/konnector/read.ts'

export const root = resolve(import.meta.dirname, '../..')

/** The Node of the stack and the one of the Action, as npm installed them. */
export const nodes = {
  20: join(root, 'node_modules/node20/bin/node'),
  24: join(root, 'node_modules/node/bin/node'),
}

export function emptyDir(name = 'konnector'): string {
  const dir = join(realpathSync(mkdtempSync(join(tmpdir(), 'konnector-lint-'))), name)
  mkdirSync(dir)
  onTestFinished(() => rmSync(dirname(dir), { recursive: true, force: true }))
  return dir
}

export const manifest = {
  version: '1.2.3',
  name: 'Shop',
  slug: 'shop',
  type: 'konnector',
  language: 'node',
  editor: 'Cozy',
}

/** A konnector of these files, with a manifest and a package.json unless they are given. */
export function writeKonnector(files: Record<string, string | Uint8Array>, dir = emptyDir()): string {
  const all: typeof files = {
    'manifest.konnector': JSON.stringify(manifest),
    'package.json': '{"name":"shop","version":"1.2.3"}',
    ...files,
  }
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  return dir
}

/** A package for `writeKonnector`. */
export function installed(name: string, code: string, extra: object = {}): Record<string, string> {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({
      name,
      version: '1.0.0',
      license: 'MIT',
      main: 'index.js',
      ...extra,
    }),
    [`node_modules/${name}/index.js`]: code,
  }
}

export function bundleDir(dir: string, options: BundleOptions = {}) {
  return bundle(readKonnector(dir, { cwd: dir }), { cwd: dir, ...options })
}

/** Bundles what must bundle; gives the build. */
export async function build(dir: string, options?: BundleOptions) {
  const bundled = await bundleDir(dir, options)
  if (bundled.status === 'failed')
    throw new Error(bundled.diagnostics.map(({ message }) => message).join('\n'))
  return bundled.build
}

/** Runs a build alone, in an empty folder, with a Node; gives what it printed. */
export function runAlone(
  buildDir: string,
  { node = nodes[20], env = {} }: { node?: string; env?: Record<string, string> } = {},
): { stdout: string; stderr: string; status: number | null; dir: string } {
  const dir = emptyDir('alone')
  cpSync(buildDir, dir, { recursive: true })
  const { stdout, stderr, status } = spawnSync(node, [dir], { cwd: dir, env, encoding: 'utf8' })
  return { stdout, stderr, status, dir }
}
