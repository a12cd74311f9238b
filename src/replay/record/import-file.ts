import { type ImportedExchanges, parseHar } from './har.ts'
import { parseNockDefinitions } from './nock-file.ts'
import { RecordRefused } from './refused.ts'

/** Reads the exchanges that another tool recorded: a HAR file, or the definitions of nock. Throws `RecordRefused`. */
export function parseImport(file: string, text: string): ImportedExchanges {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new RecordRefused(`${file} is not JSON: ${(error as Error).message}. Nothing was kept.`)
  }
  return Array.isArray(value)
    ? { recordedAt: new Date().toISOString(), exchanges: parseNockDefinitions(file, value) }
    : parseHar(file, value)
}
