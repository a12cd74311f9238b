import type { Diagnostic, Edit, Fix } from '../../diagnostics/diagnostic.ts'

export interface FixOptions {
  /** The file that the text is from: only its diagnostics are fixed. */
  file: string
  /** Rules whose suggestions may be applied too, if there is exactly one. */
  suggestions?: readonly string[]
}

/** The result of one round: fixes that touch each other wait for the next. */
export interface FixRound {
  text: string
  applied: Diagnostic[]
  /** Diagnostics without a fix to apply, and those that wait. */
  left: Diagnostic[]
}

/** Applies the fixes that do not touch each other, the first ones first; every other byte stays. Pure. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[], options: FixOptions): FixRound {
  const taken: Edit[] = []
  const applied: Diagnostic[] = []
  const left: Diagnostic[] = []
  const free = occupancy()
  for (const diagnostic of diagnostics) {
    const edits = chooseFix(diagnostic, options)?.edits
    if (edits !== undefined && fits(edits, text) && free(edits)) {
      taken.push(...edits)
      applied.push(diagnostic)
    } else left.push(diagnostic)
  }
  return { text: edited(text, taken), applied, left }
}

/** The fix to apply to a diagnostic: a safe one, or the only suggestion of a named rule. */
export function chooseFix(
  { file, fixes = [], rule }: Diagnostic,
  { file: wanted, suggestions = [] }: FixOptions,
): Fix | undefined {
  if (file !== wanted) return undefined
  const safe = fixes.find(fix => fix.kind === 'safe')
  return safe ?? (fixes.length === 1 && suggestions.includes(rule) ? fixes[0] : undefined)
}

/** The text with edits applied that do not overlap. */
function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let end = 0
  for (const { offset, length, content } of edits.toSorted((a, b) => a.offset - b.offset)) {
    parts.push(text.slice(end, offset), content)
    end = offset + length
  }
  return parts.join('') + text.slice(end)
}

function fits(edits: readonly Edit[], text: string): boolean {
  const sorted = edits.toSorted((a, b) => a.offset - b.offset)
  return (
    edits.length > 0 &&
    sorted.every(({ offset, length }, index) => {
      const before = sorted[index - 1]
      const start = before === undefined ? 0 : before.offset + before.length
      return length >= 0 && offset >= start && offset + length <= text.length
    })
  )
}

/**
 * Reserves the places of edits, unless one is taken. Places that touch count as taken: the next round decides the order
 * of two insertions at one place.
 */
function occupancy(): (edits: readonly Edit[]) => boolean {
  // Sorted starts with their ends: a binary search keeps a hundred thousand fixes fast.
  const starts: number[] = []
  const ends: number[] = []
  const after = (offset: number) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return edits => {
    const free = edits.every(({ offset, length }) => {
      const index = after(offset + length)
      return index === 0 || ends[index - 1]! < offset
    })
    if (!free) return false
    for (const { offset, length } of edits) {
      const index = after(offset)
      starts.splice(index, 0, offset)
      ends.splice(index, 0, offset + length)
    }
    return true
  }
}
