import { isBuiltin } from 'node:module'
import type { BuildFailure, Message } from 'esbuild'
import type { Place } from '../diagnostics/diagnostic.ts'
import type { BundleFinding } from './finding.ts'
import { isRefusal } from './outside.ts'
import { missingLoader } from './loaders.ts'
import type { Plan } from './plan.ts'

/** Whether an error is esbuild's report of errors in the source; any other error is a bug. */
export function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors)
}

/** esbuild's errors as findings, in the order of the files; a missing package is one finding. */
export function formatErrors(errors: readonly Message[], plan: Plan): BundleFinding[] {
  const findings: BundleFinding[] = []
  const missing = new Map<string, Message[]>()
  for (const error of errors.toSorted(byPlace)) {
    const name = missingPackage(error)
    if (name === undefined)
      findings.push({
        rule: isRefusal(error.text) ? 'bundle-outside' : 'bundle-error',
        place: placeOf(error),
        message: textOf(error),
      })
    else missing.set(name, [...(missing.get(name) ?? []), error])
  }
  return [...findings, ...[...missing].map(([name, imports]) => missingDependency(name, imports, plan))]
}

/** esbuild's warnings about the konnector's own source; nobody here can act on those about its dependencies. */
export function formatWarnings(warnings: readonly Message[]): BundleFinding[] {
  return warnings
    .filter(({ location }) => location && !location.file.includes('node_modules/'))
    .toSorted(byPlace)
    .map(warning => ({ rule: 'bundle-warning', place: placeOf(warning), message: textOf(warning) }))
}

function missingDependency(
  name: string,
  [first, ...others]: readonly Message[],
  { declared, manager }: Plan,
): BundleFinding {
  const importer = first?.location?.file ?? 'the entry'
  return {
    rule: 'bundle-missing-dependency',
    place: placeOf(first!),
    message: declared.has(name)
      ? `${importer} imports ${name}, which package.json declares but is not installed. Run ${manager.install}.`
      : `${importer} imports ${name}, which is neither declared nor installed. Add it with ${manager.add} ${name}.`,
    related: others.map(other => ({ ...placeOf(other), message: `${name} is also imported here` })),
  }
}

/** The package an error says is not there; undefined for any other error, and for what Node itself brings. */
function missingPackage({ text, notes }: Message): string | undefined {
  // It is there, and keeps this file of its own to itself.
  if (notes.some(note => note.text.includes('is not exported by package'))) return undefined
  const specifier = /^Could not resolve "([^"]+)"/.exec(text)?.[1]
  return specifier === undefined || isBuiltin(specifier) ? undefined : packageName(specifier)
}

function textOf({ text, location, notes }: Message): string {
  const unloaded = /^No loader is configured for "[^"]*" files: (.+)$/.exec(text)?.[1]
  if (unloaded !== undefined) return missingLoader(unloaded)
  const specifier = /^Could not resolve "([^"]+)"/.exec(text)?.[1]
  if (specifier !== undefined && isBuiltin(specifier))
    return `${location?.file} imports ${specifier}, which only Node has, and a client-side konnector runs in a webview. Use a package for browsers.`
  return [text, ...notes.map(note => note.text)].join('\n')
}

/** The place of esbuild's message: its columns count bytes, ours UTF-16 units. */
function placeOf({ location }: Message): Place {
  if (!location) return {}
  const { file, line, column, length, lineText } = location
  const bytes = Buffer.from(lineText, 'utf8')
  const units = (end: number) => bytes.subarray(0, end).toString('utf8').length + 1
  return {
    file,
    line,
    column: units(column),
    endLine: line,
    endColumn: units(column + Math.max(length, 1)),
  }
}

/** The package of an import specifier; undefined for a file (`./x`, `/x`) or an alias within a package (`#x`). */
export function packageName(specifier: string): string | undefined {
  return /^(?:@[^/]+\/)?[^./#@][^/]*/.exec(specifier)?.[0]
}

function byPlace({ location: a }: Message, { location: b }: Message): number {
  const [file, other] = [a?.file ?? '', b?.file ?? '']
  return file === other ? (a?.line ?? 0) - (b?.line ?? 0) : file < other ? -1 : 1
}
