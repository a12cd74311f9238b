import { existsSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Place } from '../diagnostics/diagnostic.ts'
import type { Finding } from '../diagnostics/rule.ts'
import { readObject } from '../json/read.ts'
import { readFile } from '../konnector/disk.ts'
import { displayPath } from '../konnector/read.ts'
import { groupBy } from '../text/group.ts'
import { eventsOf } from './events.ts'
import { exchangeTitle } from './exchange.ts'
import type { ReplayEvent } from './protocol.ts'
import type { StackFrame } from './stack-frame.ts'

/** Where in the konnector's own source a failed run did what it did. */
export interface SourceLocator {
  /** The request of this title that the recording had no answer to, the `nth` of them from 0. */
  request(title: string, nth: number): Place | undefined
  /** The first try of something that is not let out. */
  blocked(what: string): Place | undefined
  /** Where the error came from that the job ended with; `result` is the job's. */
  error(result: string): Place | undefined
  /** The first of these frames that is in the konnector's own source. */
  frames(frames: readonly StackFrame[]): Place | undefined
}

/** For a run that was not traced. */
export const emptyLocator: SourceLocator = {
  request: () => undefined,
  blocked: () => undefined,
  error: () => undefined,
  frames: () => undefined,
}

/** Reads the events of a traced run through the build's source map, an absolute path. Files are relative to `cwd`. */
export function createSourceLocator(
  events: readonly ReplayEvent[],
  sourceMap: string,
  cwd: string,
): SourceLocator {
  const placeOf = placesBy(sourceMap, cwd)
  const requests = groupBy(eventsOf(events, 'unmatched'), ({ request }) => exchangeTitle(request))
  const tries = groupBy(eventsOf(events, 'blocked'), ({ what }) => what)
  const first = (candidates: readonly { frames: StackFrame[] }[]) => {
    for (const { frames } of candidates) {
      const place = placeOf(frames)
      if (place) return place
    }
    return undefined
  }
  return {
    frames: placeOf,
    request: (title, nth) => first(requests.get(title)?.slice(nth, nth + 1) ?? []),
    blocked: what => first(tries.get(what) ?? []),
    error(result) {
      const thrown = [...eventsOf(events, 'thrown'), ...eventsOf(events, 'page-error')]
      // The promise next to the fault is rejected first.
      const withWords = (words: string) =>
        thrown.filter(({ message }) => errorText(message).includes(errorText(words)))
      const fatal = eventsOf(events, 'thrown').find(fact => fact.fatal)
      return first([...withWords(result), ...(fatal ? withWords(fatal.message) : [])])
    },
  }
}

/** As much of an error's words as it is known by, after the name of its class or a quote. */
function errorText(message: string): string {
  const [line = ''] = message.replace(/^['"`[]/, '').split('\n', 1)
  return `: ${line.slice(0, 300)}`
}

/** Adds an origin to a finding: as its place, or beside the one it has. */
export function attachLocation(origin: Place | undefined, message: string, finding: Finding): Finding {
  if (!origin) return finding
  return finding.place ? { ...finding, related: [{ ...origin, message }] } : { ...finding, place: origin }
}

/** Undefined when it is no source map of a bundle: it lies in a folder that the repository may bring along. */
function readSourceMap(file: string): SourceMap | undefined {
  const { version, file: of, sources, names, mappings } = readObject(readFile(file) ?? '') ?? {}
  if (!Array.isArray(sources) || !sources.every(source => typeof source === 'string')) return undefined
  // Node reads what is no text up to the length that it claims to have.
  if (!Array.isArray(names) || typeof mappings !== 'string') return undefined
  try {
    return new SourceMap({ version, file: of, sources, names, mappings } as SourceMapPayload)
  } catch {
    return undefined
  }
}

/** Finds the first frame that is in a file of the konnector's own; what its packages are made from is not. */
function placesBy(file: string, cwd: string): (frames: readonly StackFrame[]) => Place | undefined {
  const map = readSourceMap(file)
  if (!map) return () => undefined
  const folder = dirname(file)
  // It lies in .konnector-lint/<build>/.
  const konnector = resolve(folder, '../..')
  return frames => {
    for (const [line, column] of frames) {
      const entry = map.findEntry(line - 1, column - 1)
      // A map of others can name anything.
      if (!('originalSource' in entry) || typeof entry.originalSource !== 'string') continue
      if (/^\w[\w+.-]+:/.test(entry.originalSource)) continue
      const source = resolve(folder, entry.originalSource)
      const inside = relative(konnector, source).split(sep)
      if (inside[0] === '..' || inside.includes('node_modules') || !existsSync(source)) continue
      return {
        file: displayPath(cwd, source),
        line: entry.originalLine + 1,
        column: entry.originalColumn + 1,
      }
    }
    return undefined
  }
}
