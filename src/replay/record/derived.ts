import { readJson } from '../../json/read.ts'
import type { Exchange } from '../exchange.ts'
import { eventsOf } from '../events.ts'
import { nearestExchange } from '../matching.ts'
import { type Difference, type ReplayEvent, unpackRequest } from '../protocol.ts'
import type { Pseudonym } from './pseudonyms.ts'
import type { Secret } from './secrets.ts'

/** Shorter values are found in any text. */
const minDerived = 8

/**
 * What the konnector made of a secret, such as a signature. A replay with pseudonyms makes something else, and that is
 * what the recording has to hold. `events` are of that replay of `exchanges`, in which `pseudonyms` stand.
 */
export function findDerivedSecrets(
  events: readonly ReplayEvent[],
  exchanges: readonly Exchange[],
  pseudonyms: readonly Pseudonym[],
): Secret[] {
  const secretOf = new Map(pseudonyms.map(({ alias, secret }) => [alias, secret]))
  const found = new Map<string, Secret>()
  for (const { field, asked, recorded } of changesIn(events, exchanges)) {
    const value = secretOf.get(recorded) ?? recorded
    if (value.length >= minDerived && asked.length >= minDerived)
      found.set(value, { name: field, value, pseudonym: asked })
  }
  return [...found.values()]
}

interface Change {
  field: string
  asked: string
  recorded: string
}

function changesIn(events: readonly ReplayEvent[], exchanges: readonly Exchange[]): Change[] {
  const served = eventsOf(events, 'served').flatMap(({ differences }) => differences)
  const unmatched = eventsOf(events, 'unmatched').flatMap(
    ({ request }) => nearestExchange(unpackRequest(request), exchanges)?.differences ?? [],
  )
  return [...served, ...unmatched].flatMap(changesOf)
}

function changesOf({ field, asked, recorded }: Difference): Change[] {
  if (asked === undefined || recorded === undefined) return []
  const [part = '', name = part] = field.split(' ')
  if (part === 'path') {
    const names = recorded.split('/')
    const changed = asked
      .split('/')
      .map((one, index) => ({ field: part, asked: one, recorded: names[index] ?? '' }))
    return asked.split('/').length === names.length ? changed.filter(one => one.asked !== one.recorded) : []
  }
  return part === 'query' || part === 'body'
    ? [{ field: name, asked: unquote(asked), recorded: unquote(recorded) }]
    : []
}

/** A text of JSON is compared with its quotes. */
function unquote(text: string): string {
  return /^".*"$/s.test(text) ? String(readJson(text) ?? text) : text
}
