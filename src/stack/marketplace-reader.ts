import { printable } from '../replay/printable.ts'
import type { MarketplaceReader } from '../registry/marketplace.ts'
import { parseAnswer, refusalText } from './refusal.ts'
import type { CozySession } from './session.ts'

/**
 * Reads the marketplace as the users of a Cozy see it: the union of the registries of their stack. Stacks have it below
 * /registry, and had it below /konnectors/registries before.
 */
export function stackReader(session: CozySession): MarketplaceReader {
  return {
    address: { url: session.cozy.origin },
    async read(segments, query) {
      const path = segments.map(segment => `/${encodeURIComponent(segment)}`).join('')
      const ask = (place: string, asked: URLSearchParams) =>
        session.send('konnector', `${place}${path}${asked.size === 0 ? '' : `?${asked}`}`, {
          headers: { accept: 'application/json' },
        })
      const first = await ask('/registry', query)
      // A stack without this route has nothing to say about an application.
      const isMissing = first.status === 404 && !/was not found/.test(refusalText(first))
      const { status, body } = isMissing ? await ask('/konnectors/registries', olderQuery(query)) : first
      const value = parseAnswer(body)
      return { status, words: printable(refusalText({ body }), 500), body: flatten(value) }
    },
  }
}

/** The older route has another name for the order. */
function olderQuery(query: URLSearchParams): URLSearchParams {
  const older = new URLSearchParams(query)
  const order = older.get('sort')
  older.delete('sort')
  if (order !== null) older.set('order', order)
  return older
}

/** The older route wraps everything in JSON-API resources. */
function flatten(value: unknown): unknown {
  const { data, links } = (value ?? {}) as { data?: unknown; links?: { next?: unknown } }
  if (Array.isArray(data) && data.every(isResource)) {
    const next =
      typeof links?.next === 'string' ? new URL(links.next, 'http://cozy.localhost').searchParams : undefined
    const cursor = next?.get('filter[cursor]') ?? next?.get('cursor')
    return { data: data.map(flattenResource), meta: { ...(cursor && { next_cursor: cursor }) } }
  }
  return isResource(data) ? flattenResource(data) : value
}

interface Resource {
  id: string
  attributes: Record<string, unknown>
}

function isResource(value: unknown): value is Resource {
  const { id, attributes } = (value ?? {}) as Partial<Resource>
  return typeof id === 'string' && typeof attributes === 'object' && attributes !== null
}

function flattenResource({ id, attributes }: Resource): Record<string, unknown> {
  return { slug: id.split('/')[0], ...attributes }
}
