import leven from 'leven'

/** More than any list of names holds, few enough for a hostile one. */
const maxCandidates = 1000
/** Letters that may differ in a word of seven letters or more; one in a shorter word, none in one of two. */
const maxDistance = 2

/**
 * The candidate that was probably meant, letter case and separators apart: the one whose letters are the same in another
 * order, else the nearest within `distance` letters, else the only one that starts with the word. Undefined when none is
 * near.
 */
export function didYouMean(
  word: string,
  candidates: Iterable<string>,
  distance = maxDistance,
): string | undefined {
  const normal = normalizeWord(word)
  const letters = sortLetters(normal)
  const longer: string[] = []
  let found: string | undefined
  let best = Math.min(distance, normal.length < 3 ? 0 : normal.length < 7 ? 1 : maxDistance) + 1
  let count = 0
  for (const candidate of candidates) {
    if (++count > maxCandidates) break
    const other = normalizeWord(candidate)
    if (normal.length >= minStart && other.startsWith(normal)) longer.push(candidate)
    // The difference in length is a lower bound: most candidates are not worth comparing.
    if (Math.abs(other.length - normal.length) > distance) continue
    const far = leven(normal, other)
    // Two letters that changed places are one slip, and leven counts two.
    const isSwapped = far === 2 && letters === sortLetters(other)
    if (isSwapped ? best > 0.5 : far < best) {
      best = isSwapped ? 0.5 : far
      found = candidate
    }
  }
  return found ?? (longer.length === 1 ? longer[0] : undefined)
}

/** The letters after which the start of a word says which one is meant. */
const minStart = 3

function sortLetters(word: string): string {
  return [...word].toSorted().join('')
}

/** A word without what people take for the same: letter case and separators. */
export function normalizeWord(word: string): string {
  return word.toLowerCase().replaceAll(/[-_. ]/g, '')
}
