import { cpSync, mkdtempSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import type { Build } from '../../src/build/build.ts'
import { bundle } from '../../src/bundle/bundle.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { installProject } from './books.ts'

const livresDir = join(resolve(import.meta.dirname, '../..'), 'examples/livres')
const generated = new Set(['node_modules', 'build', '.konnector-lint'])

/** The client-side example's repository somewhere else, to be changed at will; its node_modules is a link. */
export function livresCopy(): string {
  installProject('examples/livres')
  const dir = join(mkdtempSync(join(tmpdir(), 'livres-')), 'livres')
  cpSync(livresDir, dir, { recursive: true, filter: file => !generated.has(relative(livresDir, file)) })
  symlinkSync(join(livresDir, 'node_modules'), join(dir, 'node_modules'), 'junction')
  return dir
}

/** Its build, as `konnector-lint bundle` makes it. */
export async function buildLivres(dir: string): Promise<Build> {
  const bundled = await bundle(readKonnector(dir))
  if (bundled.status === 'failed') throw new Error(JSON.stringify(bundled.diagnostics, undefined, 2))
  return bundled.build
}

interface Bookseller {
  origin: string
  credentials: { email: string; password: string }
  /** Every request so far, as `METHOD host/path`. */
  requests: string[]
  close(): Promise<void>
}

/** The bookseller the example imports from, on loopback; and the map that leads there. */
export async function startBookseller(): Promise<Bookseller & { map: Record<string, string> }> {
  const { startSite } = createRequire(import.meta.url)(join(livresDir, 'site/site.js')) as {
    startSite(): Promise<Bookseller>
  }
  const site = await startSite()
  const names = ['www', 'connexion', 'fichiers']
  const map = Object.fromEntries(names.map(name => [`https://${name}.livres.example`, site.origin]))
  return { ...site, map }
}
