import { extensionOf } from '../../cozy/mime-types.ts'
import type { Exchange } from '../exchange.ts'
import { findHeader } from '../exchange.ts'
import { canStandInline, formatExchange } from '../exchange-text.ts'
import { type Expected, expectedFile } from '../recording.ts'
import { type RecordingSettings, settingsFile } from '../settings.ts'

/** The files of a scenario's folder, by name. */
export function scenarioFiles(
  settings: RecordingSettings,
  expected: Expected,
  exchanges: readonly Exchange[],
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([
    [settingsFile, formatJson(settings)],
    [expectedFile, formatJson(expected)],
  ])
  for (const [index, exchange] of exchanges.entries())
    for (const [name, content] of exchangeFiles(exchange, index + 1)) files.set(name, content)
  return files
}

/** The text of a JSON file of a scenario. */
export function formatJson(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}

/** The files of an exchange, of which the first number of the name says its place. */
export function exchangeFiles(exchange: Exchange, number: number): [string, Uint8Array][] {
  const { request, response } = exchange
  const { host, pathname } = new URL(request.url)
  const stem = `${host}${pathname}`.replace(/[^\w.]+/g, '-').replace(/^-|-$/g, '')
  const name = `${String(number).padStart(3, '0')}-${request.method}-${stem.slice(0, 80)}`
  const type = findHeader(response?.headers ?? [], 'content-type')
  const beside = {
    ...(!isText(request.body, 'text/plain') || !canStandInline(request.body)
      ? { request: `${name}.request.bin` }
      : {}),
    ...(response && !isText(response.body, type) ? { response: `${name}.body.${bodyExtension(type)}` } : {}),
  }
  return [
    [`${name}.http`, formatExchange(exchange, beside)],
    ...(beside.request ? [[beside.request, request.body] as [string, Uint8Array]] : []),
    ...(response && beside.response ? [[beside.response, response.body] as [string, Uint8Array]] : []),
  ]
}

function isText(body: Uint8Array, type = 'text/plain'): boolean {
  if (body.length === 0) return true
  if (!/^text\/|json|xml|javascript|x-www-form-urlencoded/i.test(type)) return false
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(body).includes('\0')
  } catch {
    return false
  }
}

function bodyExtension(contentType = ''): string {
  return extensionOf(contentType.split(';', 1)[0]!.trim().toLowerCase()) ?? 'bin'
}
