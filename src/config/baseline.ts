import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/rule.ts'
import { configRules, staleBaseline } from './rules.ts'

/**
 * How often each rule found something at each pointer of each file when the baseline was taken. Lines may move. Findings
 * without a file or a pointer are under the empty string.
 */
export interface Baseline {
  version: 1
  files: Record<string, Record<string, Record<string, number>>>
}

/** What a run looked at; it knows nothing about the rest. */
export interface Scope {
  /** As in diagnostics. */
  files: ReadonlySet<string>
  rules: ReadonlySet<string>
}

/** Mistakes in the configuration and the baseline are not kept in a baseline. */
const ownRules: ReadonlySet<string> = new Set(configRules.map(({ id }) => id))

/** The baseline of what is found now; entries outside the scope stay as they were. Pure. */
export function makeBaseline(diagnostics: readonly Diagnostic[], scope: Scope, before?: Baseline): Baseline {
  const kept = before ? entriesOf(before).filter(entry => !isIn(entry, scope)) : []
  return nested([...kept, ...counted(diagnostics.filter(({ rule }) => !ownRules.has(rule)))])
}

/** The findings that are not in the baseline, and one that names the entries that match nothing. Pure. */
export function applyBaseline(
  diagnostics: readonly Diagnostic[],
  baseline: Baseline,
  scope: Scope,
  file: string,
): Diagnostic[] {
  const left = new Map(entriesOf(baseline).map(entry => [keyOf(entry), entry.count]))
  const added = diagnostics.filter(diagnostic => {
    const key = keyOf(entryOf(diagnostic))
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count < 1
  })
  const stale = entriesOf(baseline).filter(entry => isIn(entry, scope) && (left.get(keyOf(entry)) ?? 0) > 0)
  return stale.length === 0 ? added : [...added, staleDiagnostic(stale, file)]
}

interface Entry {
  file: string
  rule: string
  pointer: string
  count: number
}

const maxNamed = 5

function staleDiagnostic(stale: readonly Entry[], file: string): Diagnostic {
  const names = stale
    .slice(0, maxNamed)
    .map(entry => [entry.rule, entry.pointer].filter(Boolean).join(' at '))
  const more = stale.length > maxNamed ? `, and ${stale.length - maxNamed} more` : ''
  const message = `The baseline contains findings that no longer exist: ${names.join(', ')}${more}. Run with --update-baseline.`
  return diagnose(staleBaseline, { message, place: { file } })
}

function entryOf({ file = '', rule, pointer = '' }: Diagnostic): Entry {
  return { file, rule, pointer, count: 1 }
}

function counted(diagnostics: readonly Diagnostic[]): Entry[] {
  const entries = new Map<string, Entry>()
  for (const diagnostic of diagnostics) {
    const entry = entryOf(diagnostic)
    const known = entries.get(keyOf(entry))
    if (known) known.count++
    else entries.set(keyOf(entry), entry)
  }
  return [...entries.values()]
}

function entriesOf({ files }: Baseline): Entry[] {
  return Object.entries(files).flatMap(([file, rules]) =>
    Object.entries(rules).flatMap(([rule, pointers]) =>
      Object.entries(pointers).map(([pointer, count]) => ({ file, rule, pointer, count })),
    ),
  )
}

/** Sorted, so that a baseline changes only where what is found does. */
function nested(entries: readonly Entry[]): Baseline {
  const files = new Map<string, Map<string, Map<string, number>>>()
  for (const entry of entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const rules = files.get(entry.file) ?? new Map<string, Map<string, number>>()
    const pointers = rules.get(entry.rule) ?? new Map<string, number>()
    files.set(entry.file, rules.set(entry.rule, pointers.set(entry.pointer, entry.count)))
  }
  return { version: 1, files: plain(files, rules => plain(rules, pointers => Object.fromEntries(pointers))) }
}

function plain<From, To>(map: Map<string, From>, make: (value: From) => To): Record<string, To> {
  return Object.fromEntries([...map].map(([key, value]) => [key, make(value)]))
}

function isIn({ file, rule }: Entry, { files, rules }: Scope): boolean {
  return rules.has(rule) && (file === '' || files.has(file))
}

function keyOf({ file, rule, pointer }: Entry): string {
  return JSON.stringify([file, rule, pointer])
}
