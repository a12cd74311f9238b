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
import type { Konnector } from '../../konnector/konnector.ts'
import type { CorrectLicense } from '../license/correct-license.ts'
import type { LintContext, LintFinding, LintRule, NodeRef } from './rule.ts'
import { lintRules } from '../rules/index.ts'
import type { SourceCode } from '../source/source.ts'

export interface LintOptions {
  profile?: Profile
  /** The manifest to compare permissions with. */
  base?: JsonDocument
  /** What the konnector's code does; without it the rules that ask for it do not speak. */
  source?: SourceCode
  /** Without it no better license is suggested. */
  correctLicense?: CorrectLicense
  rules?: readonly LintRule[]
}

/** A rule with more to say of one konnector has said enough: nobody reads on, and time and memory have an end. */
const mostOfARule = 200

/** Every finding of the rules over a konnector, in the order of the file; pure. Of one rule at most 200. */
export function lint(konnector: Konnector, options: LintOptions = {}): Diagnostic[] {
  const { profile = 'recommended' } = options
  const context = contextOf(konnector, options)
  return applicableRules(konnector, options)
    .flatMap(rule =>
      [...first(mostOfARule, rule.check(context))].map(found => diagnosticOf(rule, found, context, profile)),
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

function diagnosticOf(
  rule: LintRule,
  found: LintFinding,
  context: LintContext,
  profile: Profile,
): Diagnostic {
  const { fixes, ...finding } = found
  const related = (finding.related ?? []).map(spot => ({ ...placeOf(spot, context), message: spot.message }))
  // In a text that could not be read as it stands, an edit may land where nothing was meant.
  const isSure = rule.group === 'syntax' || (finding.document ?? context.manifest).problems.length === 0
  return diagnose(rule, {
    ...finding,
    severity: severityOf(finding, rule, profile),
    place: placeOf(finding, context),
    related,
    ...(fixes && isSure && { fixes }),
  })
}

/** The rules that have what they need to speak. */
export function applicableRules(konnector: Konnector, options: LintOptions = {}): LintRule[] {
  const context = contextOf(konnector, options)
  return (options.rules ?? lintRules).filter(rule => rule.needs.every(need => isThere(need, context)))
}

function contextOf(konnector: Konnector, { base, source, correctLicense }: LintOptions): LintContext {
  return {
    konnector,
    manifest: konnector.manifest,
    ...(base && { base }),
    ...(source && { source }),
    ...(correctLicense && { correctLicense }),
  }
}

function severityOf(finding: LintFinding, rule: LintRule, profile: Profile): Severity {
  const severity = finding.severity ?? rule.severity
  return typeof severity === 'string' ? severity : severity[profile]
}

function isThere(need: Need, { konnector, manifest, base, source }: LintContext): boolean {
  switch (need) {
    case 'manifest':
      return manifest.root?.type === 'object'
    case 'files':
      return konnector.files !== undefined
    case 'source':
      return source !== undefined
    case 'package':
      return konnector.pkg !== undefined
    case 'base':
      return base !== undefined
  }
}

function placeOf(spot: NodeRef, context: LintContext): Place {
  if (spot.file !== undefined) return placeInFile(spot.file, spot, context)
  const document = spot.document ?? context.manifest
  const range = spot.range ?? rangeOf(document, spot)
  return {
    file: document.file,
    ...(range && regionOf(document.text, range)),
    ...(spot.path && { pointer: formatPointer(spot.path) }),
  }
}

function placeInFile(path: string, { text, range }: NodeRef, { manifest }: LintContext): Place {
  const folder = manifest.file.slice(0, manifest.file.lastIndexOf('/') + 1)
  return { file: folder + path, ...(text !== undefined && range && regionOf(text, range)) }
}

function rangeOf(document: JsonDocument, { path: at, target: on }: NodeRef): Range | undefined {
  if (at === undefined) return undefined
  return (on === 'key' && memberAt(document, at)?.keyRange) || nodeAt(document, at)
}

function inReadingOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    inOrder(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity)
  )
}

/** By code units: a collation takes longer to load than all else. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
