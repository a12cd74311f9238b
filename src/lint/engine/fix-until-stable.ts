import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { applyFixes, chooseFix, type FixOptions } from './apply-fixes.ts'

export interface FixedText {
  text: string
  /** What was repaired, in the order it was. */
  applied: Diagnostic[]
  /** What is found in the text as it is now. */
  left: Diagnostic[]
}

/** How often a text is looked at again at most: a rule whose fix does not help must not keep anyone waiting. */
const mostLints = 100

/**
 * Fixes a text until nothing more can be fixed, safe fixes first. A round is kept only when fewer errors are found than
 * before, or as many and less of all, and, with safe fixes, no rule speaks more often than before; otherwise the round
 * is halved until the fix that does harm is alone, and left out.
 *
 * @param relint what is found in a text, as it would be reported to the user
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
  for (let lints = 1; lints < mostLints; lints++) {
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
  // A permission that was missing, an error, may come with a warning that it has no text yet.
  if (errors > 0 || (errors === 0 && after.length >= before.length)) return false
  // What a suggestion brings to light, such as the bad value of a key whose name was wrong, was asked for.
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
