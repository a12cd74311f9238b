import { builtinModules } from 'node:module'
import type { BuildFailure, Message } from 'esbuild'
import type { Place } from '../diagnostic/diagnostic.ts'
import type { BundleFinding } from './finding.ts'
import type { Plan } from './plan.ts'

/** Whether esbuild said what is wrong with the source; anything else that is thrown is a fault. */
export function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors)
}

/** esbuild's errors as findings, one missing package said once. */
export function problemsOf(errors: readonly Message[], plan: Plan): BundleFinding[] {
  const findings = errors.map(error => problemOf(error, plan)).toSorted(byPlace)
  const seen = new Set<string>()
  return findings.filter(({ rule, message }) => {
    const key = `${rule} ${message}`
    return !seen.has(key) && seen.add(key)
  })
}

function problemOf(error: Message, plan: Plan): BundleFinding {
  const place = placeOf(error)
  const missing = /^Could not resolve "([^"]+)"/.exec(error.text)?.[1]
  const name = missing === undefined ? undefined : packageOf(missing)
  if (missing === undefined || name === undefined)
    return {
      rule: 'bundle-error',
      place,
      message: [error.text, ...error.notes.map(note => note.text)].join('\n'),
    }
  const importer = place.file ?? 'the entry'
  if (builtinModules.includes(missing.replace(/^node:/, '')))
    return {
      rule: 'bundle-error',
      place,
      message: `${importer} imports ${missing}, which only Node has. A client-side konnector runs in a webview: use a package made for browsers.`,
    }
  return {
    rule: 'bundle-missing-dependency',
    place,
    message: plan.declared.has(name)
      ? `${importer} imports ${missing}, which package.json declares but is not installed. Run ${plan.manager.install}.`
      : `${importer} imports ${missing}, which is neither declared nor installed. Add it with ${plan.manager.add} ${name}.`,
  }
}

/** The place of esbuild's message: its columns count bytes, ours UTF-16 units. */
export function placeOf({ location }: Message): Place {
  if (!location) return {}
  const { file, line, column, length, lineText } = location
  const bytes = Buffer.from(lineText, 'utf8')
  const units = (end: number) => bytes.subarray(0, end).toString('utf8').length + 1
  return { file, line, column: units(column), endLine: line, endColumn: units(column + Math.max(length, 1)) }
}

/** The package of an import specifier; undefined for a file (`./x`, `/x`) or an alias within a package (`#x`). */
export function packageOf(specifier: string): string | undefined {
  return /^(?:@[^/]+\/)?[^./#@][^/]*/.exec(specifier)?.[0]
}

function byPlace({ place: a = {} }: BundleFinding, { place: b = {} }: BundleFinding): number {
  const [file = '', other = ''] = [a.file, b.file]
  return file === other ? (a.line ?? 0) - (b.line ?? 0) : file < other ? -1 : 1
}
