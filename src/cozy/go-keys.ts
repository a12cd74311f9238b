/**
 * A key as encoding/json compares it with a field of a struct: letter case does not count, and U+017F and U+212A fold to
 * s and k (unicode.SimpleFold). All fields of the structs are ASCII.
 */
export function foldKey(key: string): string {
  if (!/[A-Z\u017f\u212a]/.test(key)) return key
  return key
    .replaceAll('\u017f', 's')
    .replaceAll('\u212a', 'k')
    .replaceAll(/[A-Z]+/g, letters => letters.toLowerCase())
}
