/**
 * Whether Go's url.Parse takes a text: nearly everything passes, and what does not is an erroneous field of a request
 * (net/url).
 */
export function parsesAsGoUrl(text: string): boolean {
  if (/[^\P{Cc}\u0080-\u009f]/u.test(text)) return false
  const [, scheme, rest = text] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(text) ?? []
  if (scheme === undefined && text.startsWith(':')) return false
  const [before = '', ...fragment] = rest.split('#')
  if (!hasWholeEscapes(fragment.join('#'))) return false
  const [path = ''] = before.split('?')
  if (scheme === undefined && !path.startsWith('/') && path.split('/')[0]!.includes(':')) return false
  if (!path.startsWith('//')) return hasWholeEscapes(path)
  const [authority = '', ...segments] = path.slice(2).split('/')
  return hasWholeEscapes(segments.join('/')) && isAuthority(authority)
}

/** A URL as Go's errors show it: without its password. */
export function maskPassword(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/?#@:]*):[^/?#@]*@/i, '$1:***@')
}

function hasWholeEscapes(text: string): boolean {
  return !/%(?![0-9a-fA-F]{2})/.test(text)
}

function isAuthority(authority: string): boolean {
  const at = authority.lastIndexOf('@')
  const user = authority.slice(0, Math.max(at, 0))
  const host = authority.slice(at + 1)
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user) || !hasWholeEscapes(user)) return false
  if (host.startsWith('[')) return /^\[[^\]]*\](:\d*)?$/.test(host)
  // An escape in a name is for characters beyond ASCII alone.
  return /^[^:\s\\^`{|}[\]]*(:\d*)?$/.test(host) && !/%(?![89a-f][0-9a-f])/i.test(host)
}
