import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { applyFixes, chooseFix, type FixOptions } from './apply-fixes.ts'

export interface FixedText {
  text: string
  /** What was fixed, in that order. */
  applied: Diagnostic[]
  /** What the rules find in the fixed text. */
  left: Diagnostic[]
}

/** The maximum number of lints, so that a fix that does not help cannot run for ever. */
const maxLints = 100

/**
 * Fixes a text until nothing more can be fixed, safe fixes first. A round is kept only if it leaves fewer errors, or as
 * many errors and fewer findings, and, with safe fixes, no more findings of any rule. Otherwise the round is halved until
 * the harmful fix is alone, and dropped.
 *
 * @param relint returns the findings in a text, as they would be reported
 */
export function fixUntilStable(
  text: string,
  relint: (text: string) => Diagnostic[],
  options: FixOptions,
): FixedText {
  const refused = new Set<string>()
  const applied: Diagnostic[] = []
  let current = { text, found: relint(text) }
  let size = Infinity
  for (let lints = 1; lints < maxLints; lints++) {
    const candidates = current.found.filter(
      diagnostic => chooseFix(diagnostic, options) !== undefined && !refused.has(keyOf(diagnostic)),
    )
    const safe = candidates.filter(diagnostic => chooseFix(diagnostic, options)?.kind === 'safe')
    const onlySafe = safe.length > 0
    const round = applyFixes(current.text, (onlySafe ? safe : candidates).slice(0, size), options)
    if (round.applied.length === 0) {
      const malformed = round.left[0]
      if (malformed === undefined) break
      refused.add(keyOf(malformed))
      continue
    }
    const found = relint(round.text)
    if (isBetter(current.found, found, onlySafe)) {
      applied.push(...round.applied)
      current = { text: round.text, found }
      size = Infinity
    } else if (round.applied.length === 1) {
      refused.add(keyOf(round.applied[0]!))
      size = Infinity
    } else size = Math.ceil(round.applied.length / 2)
  }
  return { text: current.text, applied, left: current.found }
}

function isBetter(before: readonly Diagnostic[], after: readonly Diagnostic[], onlySafe: boolean): boolean {
  const errors = errorsIn(after) - errorsIn(before)
  // An added permission fixes an error and brings a warning that it has no text yet.
  if (errors > 0 || (errors === 0 && after.length >= before.length)) return false
  // A suggestion may reveal other mistakes, such as the bad value of a key whose name was wrong.
  if (!onlySafe) return true
  const spoke = countsByRule(before)
  return [...countsByRule(after)].every(([rule, count]) => count <= (spoke.get(rule) ?? 0))
}

function errorsIn(found: readonly Diagnostic[]): number {
  return found.filter(({ severity }) => severity === 'error').length
}

function countsByRule(found: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

function keyOf({ rule, pointer, message }: Diagnostic): string {
  return JSON.stringify([rule, pointer, message])
}
