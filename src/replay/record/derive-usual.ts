import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Build } from '../../build/build.ts'
import { isKonnectorError } from '../../cozy/konnector-errors.ts'
import { resolveInside, writeInside } from '../../konnector/write.ts'
import type { Konnector } from '../../konnector/konnector.ts'
import type { Derivation } from '../derive.ts'
import type { Driver } from '../driver.ts'
import { type Exchange, findHeader } from '../exchange.ts'
import { expectedOf } from '../outcome.ts'
import { printable } from '../printable.ts'
import { expectedFile, readSite, scenariosDir } from '../recording.ts'
import { runRecording } from '../run-recording.ts'
import { settingsFile } from '../settings.ts'
import { formatJson } from './files.ts'
import { RecordRefused } from './refused.ts'

/** A scenario that was derived, and how the konnector ends in it; safe to show. */
export interface DerivedScenario {
  name: string
  result: string
  /** What it should end with, when it does not end with an error of cozy-konnector-libs. */
  meant?: string
}

interface UsualScenario {
  name: string
  derivation: Omit<Derivation, 'from'>
  /** The code for it. */
  meant: string
  page?: string | Uint8Array
}

/**
 * Writes the four scenarios that every konnector should have beside `from`: a password that is refused, a site that is
 * down, one that gives no answer, and a page that has changed. Those that are there stay. Throws `RecordRefused`.
 */
export async function deriveUsual(
  build: Build,
  konnector: Konnector,
  { driver, from }: { driver: Driver; from: string },
): Promise<DerivedScenario[]> {
  const root = join(konnector.dir, scenariosDir)
  if (!existsSync(join(root, from, settingsFile)))
    throw new RecordRefused(
      `There is no scenario ${from} to derive from. Run konnector-lint record ${from} first.`,
    )
  const { exchanges } = readSite(join(root, from))
  const derived: DerivedScenario[] = []
  for (const usual of usualScenarios(exchanges)) {
    const dir = join(root, usual.name)
    if (existsSync(dir)) continue
    mkdirSync(resolveInside(konnector.dir, dir))
    try {
      derived.push(await derive(dir, usual))
    } catch (error) {
      rmSync(dir, { recursive: true })
      throw error
    }
  }
  return derived

  async function derive(
    dir: string,
    { name, derivation, meant, page }: UsualScenario,
  ): Promise<DerivedScenario> {
    const write = (file: string, content: string | Uint8Array) =>
      writeInside(konnector.dir, join(dir, file), content)
    if (page !== undefined) write(pageFile, page)
    write(settingsFile, formatJson({ version: 1, derive: { from, ...derivation } }))
    const ran = await runRecording(build, konnector, readSite(dir), { driver, timeout: 60_000 })
    const expected = expectedOf(ran)
    const isKnown = isKonnectorError(expected.result)
    const result = isKnown ? expected.result : meant
    write(expectedFile, formatJson({ ...expected, result }))
    return { name, result: printable(expected.result), ...(!isKnown && { meant }) }
  }
}

const pageFile = 'page.html'

function usualScenarios(exchanges: readonly Exchange[]): UsualScenario[] {
  const [first] = exchanges
  if (!first) return []
  const login = exchanges.findIndex(({ request }) => request.method === 'POST')
  const page = exchanges.find((exchange, index) => index > login && isPage(exchange))
  return [
    ...(login < 0 ? [] : [refusedLogin(exchanges, login)]),
    { name: 'vendor-down', derivation: { at: placeOf(first), respond: 503 }, meant: 'VENDOR_DOWN' },
    { name: 'timeout', derivation: { at: placeOf(first), respond: 'timeout' }, meant: 'VENDOR_DOWN' },
    ...(page
      ? [
          {
            name: 'changed-page',
            derivation: { at: placeOf(page), respond: `page:${pageFile}` },
            meant: 'VENDOR_DOWN',
            page: '<!doctype html>\n<title>New</title>\n<p>This page is not what it was.</p>\n',
          },
        ]
      : []),
  ]
}

/** A site that refuses a password shows its form once more. */
function refusedLogin(exchanges: readonly Exchange[], login: number): UsualScenario {
  const form = exchanges.slice(0, login).findLast(isPage)?.response?.body
  const at = placeOf(exchanges[login]!)
  const scenario = { name: 'login-failed', meant: 'LOGIN_FAILED' }
  return form
    ? { ...scenario, derivation: { at, respond: `page:${pageFile}` }, page: form }
    : { ...scenario, derivation: { at, respond: 401 } }
}

function placeOf({ request: { method, url } }: Exchange): string {
  const { pathname, search } = new URL(url)
  return `${method} ${pathname}${search}`
}

function isPage({ request, response }: Exchange): boolean {
  return (
    request.method === 'GET' &&
    response?.status === 200 &&
    /html|json/.test(findHeader(response.headers, 'content-type') ?? '')
  )
}
