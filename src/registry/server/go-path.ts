/** The path of a request as Go's net/url and echo's router see it. */

/** What Go leaves as it is in a path; all else it escapes. */
const plain = /[A-Za-z0-9\-_.~$&+,/:;=@]/

/**
 * The segments of a path, without the slash at its end. Escapes are read only when they are those that Go would write:
 * the router matches any other path as it came. Undefined for a broken escape, which Go's server refuses.
 */
export function pathSegments(path: string): string[] | undefined {
  const bytes = unescapeBytes(path)
  if (bytes === undefined) return undefined
  const text = bytes.toString()
  const asRouted = escapePath(bytes) === path || text === path ? text : path
  return asRouted
    .replace(/(.)\/$/s, '$1')
    .slice(1)
    .split('/')
}

function unescapeBytes(path: string): Buffer | undefined {
  if (/%(?![0-9a-fA-F]{2})/.test(path)) return undefined
  const latin1 = Buffer.from(path).toString('latin1')
  return Buffer.from(
    latin1.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}

function escapePath(bytes: Buffer): string {
  return [...bytes]
    .map(byte => {
      const char = String.fromCharCode(byte)
      return plain.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    })
    .join('')
}
