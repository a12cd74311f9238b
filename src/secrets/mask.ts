import { escaped, inBase64, inHex } from './spellings.ts'

/** Puts `***` where a secret stands, in the spellings that programs usually print. */
export interface Mask {
  text(text: string): string
  /** The same value with every text in it masked, the names of members too. */
  data<T>(value: T): T
}

/** A shorter secret also stands in harmless text, so it stays: every real token is longer. */
export const minMaskedLength = 6

const unmasked: Mask = { text: text => text, data: value => value }

/** A mask of these secrets; each part between white space counts as one, as lines are printed apart. */
export function createMask(secrets: Iterable<string>): Mask {
  const parts = [...secrets].flatMap(secret => secret.split(/\s+/))
  const hidden = [...new Set(parts)].filter(part => part.length >= minMaskedLength)
  if (hidden.length === 0) return unmasked
  // The longest first: one secret can be a part of another.
  const pattern = new RegExp(
    hidden
      .toSorted((a, b) => b.length - a.length)
      .flatMap(secret => [escaped(secret), ...inBase64(secret), inHex(secret)])
      .join('|'),
    'gu',
  )
  const text = (shown: string) => shown.replace(pattern, '***')
  return { text, data: value => maskData(value, text) as typeof value }
}

function maskData(value: unknown, text: (shown: string) => string): unknown {
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) return value.map(item => maskData(item, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key), maskData(item, text)]))
}
