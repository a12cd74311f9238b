import { lstatSync, readFileSync } from 'node:fs'
import { type ImportedExchanges, parseHar } from './har.ts'
import { JsonSource } from './json-source.ts'
import { parseNockDefinitions } from './nock-file.ts'
import { readNodeReplay } from './node-replay.ts'
import { RecordRefused } from './refused.ts'

/**
 * Reads the exchanges that another tool recorded: a HAR file, the definitions of nock, a file or the fixtures of
 * node-replay. Throws `RecordRefused`.
 */
export function readImport(from: string): ImportedExchanges {
  let text: string
  try {
    if (lstatSync(from).isDirectory()) return readNodeReplay(from)
    text = readFileSync(from, 'utf8')
  } catch (error) {
    if (error instanceof RecordRefused) throw error
    throw new RecordRefused(`${from} cannot be read: ${(error as Error).message}. Nothing was kept.`)
  }
  return /^[A-Z]+ \S/.test(text) ? readNodeReplay(from) : parseImport(from, text)
}

/** The exchanges of a HAR file, or of the definitions of nock. Throws `RecordRefused`. */
export function parseImport(file: string, text: string): ImportedExchanges {
  const source = new JsonSource(file, text)
  return Array.isArray(source.value)
    ? { recordedAt: new Date().toISOString(), exchanges: parseNockDefinitions(source, source.value) }
    : parseHar(source)
}
