import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ensureAccess } from '../../src/stack/access.ts'
import { readAccess } from '../../src/stack/token-file.ts'
import { CozyDouble } from './double/cozy.ts'
import { answerConsent } from './person.ts'

async function startCozy() {
  const cozy = await new CozyDouble().start()
  onTestFinished(() => cozy.close())
  return cozy
}

/** Asks for access; `visit` gets the address of the consent page. */
async function ask(
  cozy: CozyDouble,
  visit: (page: URL) => Promise<unknown>,
  more: { timeoutMs?: number } = {},
) {
  const konnectorDir = mkdtempSync(join(tmpdir(), 'consent-'))
  let visited: Promise<unknown> = Promise.resolve()
  const access = ensureAccess({
    konnectorDir,
    cozy: new URL(cozy.url),
    slug: 'tiny',
    scope: 'io.cozy.bills:GET',
    signal: new AbortController().signal,
    onPage: page => {
      visited = visit(page)
    },
    ...more,
  })
  const outcome = await access.catch((error: Error) => error)
  await visited
  return { outcome, konnectorDir }
}

test('an answer that never comes ends the wait, and the registration', async () => {
  const cozy = await startCozy()
  const { outcome, konnectorDir } = await ask(cozy, async () => undefined, { timeoutMs: 300 })
  expect(String(outcome)).toMatch(
    /^ConsentMissing: Nobody answered the consent page of .+ within 0 seconds\. Run/,
  )
  expect(cozy.oauth.clients.size).toBe(0)
  expect(readAccess(konnectorDir)).toBeUndefined()
})

test('only the page that was asked for brings a token', async () => {
  const cozy = await startCozy()
  const seen: Record<string, number> = {}
  const { outcome } = await ask(cozy, async page => {
    const back = new URL(page.searchParams.get('redirect_uri')!)
    const knock = async (name: string, path: string) => {
      seen[name] = (await fetch(new URL(path, back))).status
    }
    await knock('elsewhere', '/favicon.ico')
    await knock('another path', '/?code=x&state=y')
    await knock('another state', `${back.pathname}?code=stolen&state=guessed`)
    await knock('no code', `${back.pathname}?state=${page.searchParams.get('state')}`)
    expect(page.searchParams.get('code_challenge_method')).toBe('S256')
    await answerConsent(page.href)
  })
  expect(seen).toEqual({ elsewhere: 404, 'another path': 404, 'another state': 400, 'no code': 400 })
  expect(outcome).toMatchObject({ konnector: { scope: 'io.cozy.bills:GET' } })
})

test('a code that somebody else got is worth nothing: the Cozy asks for the proof', async () => {
  const cozy = await startCozy()
  const { outcome } = await ask(cozy, async page => {
    // The code of another consent, which a page of somebody else brings.
    const theirs = new URL(page)
    theirs.searchParams.set('code_challenge', 'A'.repeat(43))
    await answerConsent(theirs.href)
  })
  expect(String(outcome)).toContain('gave no token (400: invalid code_verifier)')
  expect(cozy.oauth.clients.size).toBe(0)
})
