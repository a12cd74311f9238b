import type { Authority, Fix, Severity } from '../../diagnostics/diagnostic.ts'
import type { Profile, Rule } from '../../diagnostics/rule.ts'
import type { JsonDocument, Path, Range } from '../../json/document.ts'
import type { Konnector } from '../../konnector/konnector.ts'
import type { CorrectLicense } from '../license/correct-license.ts'
import type { SourceCode } from '../source/source.ts'

/** A place as a rule gives it: a path into a document and which side of it, or a bare range. */
export interface NodeRef {
  /** Default: the manifest. */
  document?: JsonDocument
  path?: Path
  /** Which side of the member `at` ends at; default: the value. */
  target?: 'key' | 'value'
  range?: Range
  /** For what is not a JSON document: a file of the repository, by its path there. */
  file?: string
  /** The text of `file`, when `range` is in it. */
  text?: string
}

/** What only the registry refuses matters when the konnector is to be published. */
export const refusedByRegistry: Record<Profile, Severity> = { recommended: 'warning', registry: 'error' }

export interface LintFinding extends NodeRef {
  message: string
  severity?: Severity | Record<Profile, Severity>
  authority?: Authority[]
  suggestion?: string
  related?: (NodeRef & { message: string })[]
  fixes?: Fix[]
}

/** What a rule reads. */
export interface LintContext {
  konnector: Konnector
  manifest: JsonDocument
  /** The manifest it is compared with: that of `--base`, or the published one. */
  base?: JsonDocument
  /** What the konnector's code does, read beforehand by `readSource`. */
  source?: SourceCode
  /** Made by `licenseCorrector`, when a license is wrong. */
  correctLicense?: CorrectLicense
}

/** A rule over a konnector. */
export interface LintRule extends Rule {
  check(context: LintContext): Iterable<LintFinding>
}

/** Keeps the literal types of a rule and checks its shape. */
export function defineLintRule<const R extends LintRule>(rule: R): R {
  return rule
}
