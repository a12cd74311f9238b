import { maxLevels, readJson } from '../json/read.ts'
import { isObject } from '../json/values.ts'
import { isClientEvent } from './client/events.ts'
import type { ReplayEvent } from './protocol.ts'

/**
 * Reads what the child reported. A konnector runs in the same process and can write there, too: a line that is no
 * fact is dropped, and so is one that was cut where the child was ended.
 */
export function parseEvents(bytes: Buffer, exchanges: number): ReplayEvent[] {
  const events: ReplayEvent[] = []
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(10, start)
    const end = newline === -1 ? bytes.length : newline
    const value = parse(bytes.toString('utf8', start, end))
    if (isObject(value) && isFact(value, exchanges)) events.push(value as ReplayEvent)
    start = end + 1
  }
  return events
}

function parse(line: string): unknown {
  // A konnector can write lines without end, and an error for each takes long.
  return line.startsWith('{') ? readJson(line, { maxLevels }) : undefined
}

type Members = Record<string, unknown>

function isFact(value: Members, exchanges: number): boolean {
  switch (value['fact']) {
    case 'started':
      return isText(value['node'])
    case 'served':
      return (
        Number.isInteger(value['exchange']) &&
        Number(value['exchange']) >= 0 &&
        Number(value['exchange']) < exchanges &&
        isTime(value['at']) &&
        areObjects(value['differences'], isDifference)
      )
    case 'unmatched':
      return isRequest(value['request']) && areFrames(value['frames']) && isTime(value['at'])
    case 'recorded':
      return isObject(value['exchange']) && isExchange(value['exchange'])
    case 'access':
      return isText(value['route']) && areObjects(value['any'], isAccess) && value['any'].length > 0
    case 'unknown-route':
      return isText(value['route'])
    case 'document':
      return isText(value['doctype']) && isObject(value['doc']) && isText(value['doc']['_id'])
    case 'document-gone':
      return isText(value['doctype']) && isText(value['id'])
    case 'file':
      return (
        ['id', 'path', 'mime', 'content'].every(key => isText(value[key])) && isObject(value['described'])
      )
    case 'file-gone':
      return isText(value['id'])
    case 'blocked':
      return isText(value['what']) && areFrames(value['frames'])
    case 'code-needed':
      return isText(value['state']) && typeof value['given'] === 'boolean'
    case 'thrown':
      return isText(value['message']) && areFrames(value['frames']) && typeof value['fatal'] === 'boolean'
    default:
      return value['fact'] === 'overtime' || isClientEvent(value, areFrames)
  }
}

function isExchange({ request, response, failure }: Members): boolean {
  if (!isRequest(request)) return false
  if (response === undefined)
    return isObject(failure) && isText(failure['code']) && isText(failure['message'])
  return isObject(response) && Number.isInteger(response['status']) && hasContent(response)
}

function isRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value['method']) &&
    isText(value['url']) &&
    URL.canParse(value['url']) &&
    hasContent(value)
  )
}

function hasContent({ headers, body }: Members): boolean {
  return isText(body) && Array.isArray(headers) && headers.every(pair => areTexts(pair) && pair.length === 2)
}

function isAccess({ verb, doctype, document }: Members): boolean {
  if (!isText(verb) || !isText(doctype)) return false
  return (
    document === undefined ||
    (isObject(document) &&
      areTexts(document['ids']) &&
      isObject(document['fields']) &&
      Object.values(document['fields']).every(areTexts))
  )
}

function isDifference({ field, asked, recorded }: Members): boolean {
  return isText(field) && [asked, recorded].every(side => side === undefined || isText(side))
}

function areFrames(value: unknown): boolean {
  const isPosition = (item: unknown) => Number.isSafeInteger(item) && Number(item) > 0
  return (
    Array.isArray(value) &&
    value.every(frame => Array.isArray(frame) && frame.length === 2 && frame.every(isPosition))
  )
}

function areObjects(value: unknown, test: (item: Members) => boolean): value is Members[] {
  return Array.isArray(value) && value.every(item => isObject(item) && test(item))
}

const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)

const isTime = (value: unknown) => value === undefined || Number.isFinite(value)

const isText = (value: unknown): value is string => typeof value === 'string'

/** The events of one kind, in their order. */
export function eventsOf<F extends ReplayEvent['fact']>(events: readonly ReplayEvent[], kind: F) {
  return events.filter((event): event is Extract<ReplayEvent, { fact: F }> => event.fact === kind)
}
