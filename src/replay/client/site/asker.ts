import { type Header, findHeader, type HttpRequest } from '../../exchange.ts'

/**
 * Who asks for something. `konnector`: its own code. `document`: a main document, or a form that is sent. `page`: what the
 * site's pages load for themselves. `decor`: what only eyes need.
 */
export type Asker = 'konnector' | 'document' | 'page' | 'decor'

/** The pseudo header in a recorded request that says who asked. */
export const askedBy = 'Asked-By'

/** Who asked when a request was recorded; undefined when nothing is said, as in an exchange that a person wrote. */
export function recordedAsker({ headers }: Pick<HttpRequest, 'headers'>): Asker | undefined {
  const value = findHeader(headers, askedBy.toLowerCase())
  return value === 'konnector' || value === 'document' || value === 'page' ? value : undefined
}

export function withAsker(headers: readonly Header[], asker: Asker): Header[] {
  return [...headers, [askedBy, asker]]
}

/** Types of CDP that nobody misses where there are no eyes. */
const decor = new Set([
  'CSPViolationReport',
  'Font',
  'Image',
  'Manifest',
  'Media',
  'Ping',
  'Prefetch',
  'TextTrack',
])

/** Who asks for a request of a type of CDP, where the konnector's own code is known not to. */
export function pageAsker(
  { type, method, url }: { type: string; method: string; url: string },
  inMainFrame: boolean,
): Asker {
  if (type === 'Document') return inMainFrame || method !== 'GET' ? 'document' : 'page'
  if (decor.has(type) || (type === 'Other' && new URL(url).pathname.endsWith('/favicon.ico'))) return 'decor'
  return 'page'
}
