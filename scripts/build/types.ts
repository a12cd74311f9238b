import { readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Keeps the declarations that `entry` reaches, which are those of the public API, and removes all others below `folder`. */
export function keepReachableTypes(folder: string, entry: string): void {
  const reached = new Set([resolve(folder, entry)])
  for (const file of reached) {
    // tsc keeps the names of the source files, which a consumer does not have.
    const text = readFileSync(file, 'utf8').replaceAll(/(['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2')
    writeFileSync(file, text)
    for (const [, specifier] of text.matchAll(/(?:\bfrom |\bimport\()['"](\.[^'"]+)\.js['"]/g))
      reached.add(resolve(dirname(file), `${specifier}.d.ts`))
  }
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const found of entries) {
    const path = join(found.parentPath, found.name)
    if (found.isFile() && !reached.has(path)) rmSync(path)
  }
  // The deepest folders first.
  for (const found of entries.filter(each => each.isDirectory()).toReversed())
    removeIfEmpty(join(found.parentPath, found.name))
}

function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}
