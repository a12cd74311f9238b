import leven from 'leven'

/** More than any list of names in earnest, few enough for a hostile one. */
const mostCandidates = 1000

/**
 * The candidate that was probably meant: the nearest, at most `distance` letters away and not half of the word, letter
 * case and separators apart. Undefined when none is near.
 */
export function didYouMean(word: string, candidates: Iterable<string>, distance = 2): string | undefined {
  let found: string | undefined
  let best = Math.min(distance, Math.ceil(word.length / 2) - 1) + 1
  let looked = 0
  for (const candidate of candidates) {
    if (++looked > mostCandidates) break
    // The difference in length is a lower bound: most candidates are not worth comparing.
    if (Math.abs(candidate.length - word.length) >= best) continue
    const far = leven(normalizeWord(word), normalizeWord(candidate))
    if (far < best) {
      best = far
      found = candidate
    }
  }
  return found
}

/** A word without what people take for the same: letter case and separators. */
export function normalizeWord(word: string): string {
  return word.toLowerCase().replaceAll(/[-_. ]/g, '')
}
