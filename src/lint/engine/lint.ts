import { type Diagnostic, type Place, severities, type Severity } from '../../diagnostics/diagnostic.ts'
import { diagnose, type Need, type Profile } from '../../diagnostics/rule.ts'
import {
  type JsonDocument,
  memberAt,
  nodeAt,
  formatPointer,
  type Range,
  regionOf,
} from '../../json/document.ts'
import type { FileRequest } from './files.ts'
import type { LintContext, LintFinding, LintRule, LintSubject, NodeRef } from './rule.ts'
import { lintRules } from '../rules/index.ts'

export interface LintOptions extends Omit<LintContext, keyof LintSubject> {
  profile?: Profile
  /** Default: all. */
  rules?: readonly LintRule[]
}

/** Nobody reads on after so many findings of one rule, and time and memory are limited. */
const maxFindingsOfARule = 200

/**
 * The findings of the rules, in the order of the file, at most 200 of one rule. Pure: a rule runs only if `options` has
 * what it needs. `Linter` reads all of it from a repository.
 */
export function lint(subject: LintSubject, options: LintOptions = {}): Diagnostic[] {
  const { profile = 'recommended' } = options
  const context = createContext(subject, options)
  return applicableRules(subject, options)
    .flatMap(rule =>
      [...first(maxFindingsOfARule, rule.check(context))].map(found =>
        createDiagnostic(rule, found, context, profile),
      ),
    )
    .toSorted(inReadingOrder)
}

function* first<T>(count: number, items: Iterable<T>): Generator<T> {
  let left = count
  for (const item of items) {
    yield item
    if (--left === 0) return
  }
}

function createDiagnostic(
  rule: LintRule,
  found: LintFinding,
  context: LintContext,
  profile: Profile,
): Diagnostic {
  const { fixes, ...finding } = found
  const related = (finding.related ?? []).map(ref => ({ ...findPlace(ref, context), message: ref.message }))
  // In a text with syntax errors an edit may land in the wrong place.
  const isSure = rule.group === 'syntax' || (finding.document ?? context.manifest).problems.length === 0
  return diagnose(rule, {
    ...finding,
    severity: severityOf(finding, rule, profile),
    place: findPlace(finding, context),
    related,
    ...(fixes && isSure && { fixes }),
  })
}

/** The rules that have what they need. */
export function applicableRules(subject: LintSubject, options: LintOptions = {}): LintRule[] {
  const context = createContext(subject, options)
  return (options.rules ?? lintRules).filter(rule => rule.needs.every(need => isThere(need, context)))
}

/** What the rules want to know about files: `readSnapshot` answers it. */
export function fileRequests(subject: LintSubject, rules: readonly LintRule[] = lintRules): FileRequest[] {
  return rules.flatMap(rule => rule.asks?.(subject) ?? [])
}

function createContext({ manifest, pkg }: LintSubject, options: LintOptions): LintContext {
  const { files, base, source } = options
  return {
    manifest,
    ...(pkg && { pkg }),
    ...(files && { files }),
    ...(base && { base }),
    ...(source && { source }),
  }
}

function severityOf(finding: LintFinding, rule: LintRule, profile: Profile): Severity {
  const severity = finding.severity ?? rule.severity
  return typeof severity === 'string' ? severity : severity[profile]
}

function isThere(need: Need, { manifest, pkg, files, base, source }: LintContext): boolean {
  switch (need) {
    case 'manifest':
      return manifest.root?.type === 'object'
    case 'files':
      return files !== undefined
    case 'source':
      return source !== undefined
    case 'package':
      return pkg !== undefined
    case 'base':
      return base !== undefined
  }
}

function findPlace(ref: NodeRef, context: LintContext): Place {
  if (ref.file !== undefined) return placeInFile(ref.file, ref, context)
  const document = ref.document ?? context.manifest
  const range = ref.range ?? rangeOf(document, ref)
  return {
    file: document.file,
    ...(range && regionOf(document.text, range)),
    ...(ref.path && { pointer: formatPointer(ref.path) }),
  }
}

function placeInFile(path: string, { text, range }: NodeRef, { manifest }: LintContext): Place {
  const folder = manifest.file.slice(0, manifest.file.lastIndexOf('/') + 1)
  return { file: folder + path, ...(text !== undefined && range && regionOf(text, range)) }
}

function rangeOf(document: JsonDocument, { path, target }: NodeRef): Range | undefined {
  if (path === undefined) return undefined
  return (target === 'key' && memberAt(document, path)?.keyRange) || nodeAt(document, path)
}

function inReadingOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    inOrder(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity)
  )
}

/** By code units: a collation takes longer to load than everything else. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
