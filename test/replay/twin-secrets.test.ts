import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBuild } from '../../src/build/build.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { record } from '../../src/replay/record/record.ts'
import { replay, type Scenario } from '../../src/replay/replay.ts'
import { buildPreload } from '../helpers/books.ts'
import { spellings } from '../helpers/spellings.ts'

/** What a person enters, and what a site gives out. */
const secrets = {
  login: 'jane.doe@mail.test',
  password: 'S3cret&pass"word',
  'an API key of COZY_PARAMETERS': 'k3y-0f-the-dev3loper',
  'a cookie': 'c0okie-5e55ion-1f',
  'a token in a Location': 'l0cation-t0ken-22',
  'a CSRF token in a form': 'csrf-f0rm-t0ken-3a',
  'a bearer token in JSON': 'b3arer-in-js0n-4b',
  'a session of a script': 'scr1pt-session-5c',
}
type Name = keyof typeof secrets

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

/** A site that hands out its secrets, then shows all of them in each of the spellings. */
const site = createServer((request, response) => {
  void bodyOf(request).then(() => {
    const path = request.url!.split('?', 1)[0]
    if (path === '/login')
      return response
        .writeHead(302, {
          'Set-Cookie': `sid=${secrets['a cookie']}; HttpOnly`,
          Location: `/home#access_token=${secrets['a token in a Location']}`,
        })
        .end()
    if (path === '/form')
      return response
        .setHeader('Content-Type', 'text/html')
        .end(`<input type="hidden" name="csrf_token" value="${secrets['a CSRF token in a form']}">`)
    if (path === '/token')
      return response
        .setHeader('Content-Type', 'application/json')
        .end(JSON.stringify({ access_token: secrets['a bearer token in JSON'] }))
    const shown = Object.entries(spellings).flatMap(([, spell]) =>
      Object.values(secrets).map(secret => `<i>${spell(secret)}</i>`),
    )
    const script = `<script>window.sessionId = '${secrets['a session of a script']}'</script>`
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' })
    return response.end(gzipSync(`${script}\n${shown.join('\n')}`))
  })
})

const konnector = `
  const { COZY_URL, COZY_FIELDS, COZY_PARAMETERS } = process.env
  const cozy = (path, options) => fetch(COZY_URL + 'data/' + path, options).then(answer => answer.json())
  const site = 'https://site.example'
  ;(async () => {
    const { auth } = await cozy('io.cozy.accounts/' + JSON.parse(COZY_FIELDS).account)
    const form = await (await fetch(site + '/form')).text()
    const csrf_token = /value="([^"]+)"/.exec(form)[1]
    const login = await fetch(site + '/login', { method: 'POST', redirect: 'manual', body: new URLSearchParams({ ...auth, csrf_token }) })
    const cookie = login.headers.getSetCookie()[0].split(';')[0]
    const { access_token } = await (await fetch(site + '/token', { headers: { cookie, 'x-api-key': JSON.parse(COZY_PARAMETERS).apiKey } })).json()
    const page = await (await fetch(site + '/home?login=' + encodeURIComponent(auth.login), { headers: { cookie, authorization: 'Bearer ' + access_token } })).text()
    await cozy('io.cozy.bills/', { method: 'POST', body: JSON.stringify({ page, mail: auth.login, token: access_token }) })
  })()`

let scenario: Scenario
let status: string
beforeAll(async () => {
  await new Promise<void>(resolve => void site.listen(0, '127.0.0.1', resolve))
  const dir = mkdtempSync(join(tmpdir(), 'twin-'))
  const permissions = { bills: { type: 'io.cozy.bills' }, accounts: { type: 'io.cozy.accounts' } }
  writeFileSync(join(dir, 'manifest.konnector'), JSON.stringify({ slug: 'twin', name: 'Twin', permissions }))
  const { login, password } = secrets
  const apiKey = secrets['an API key of COZY_PARAMETERS']
  const config = { fields: { login, password }, COZY_PARAMETERS: { apiKey } }
  writeFileSync(join(dir, 'konnector-dev-config.json'), JSON.stringify(config))
  mkdirSync(join(dir, 'build'))
  writeFileSync(join(dir, 'build/index.js'), konnector)
  const build = await readBuild(join(dir, 'build'))
  const preload = await buildPreload()
  const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  const map = { 'https://site.example': origin }
  ;({ scenario } = await record(build, readKonnector(dir), 'success', { env: {}, preload, map }))
  ;({ status } = await replay(build, readKonnector(dir), scenario, { preload }))
})
afterAll(() => site.close())

test.each(Object.entries(spellings))('secrets %s are in no file of a recording', (_, spell) => {
  const files = readdirSync(scenario.dir).map(name => [
    name,
    readFileSync(join(scenario.dir, name), 'latin1'),
  ])
  expect(files.length).toBeGreaterThanOrEqual(6)
  const left = files.flatMap(([name, text]) =>
    (Object.keys(secrets) as Name[])
      .filter(secret => text!.includes(spell(secrets[secret])))
      .map(secret => `${name}: ${secret}`),
  )
  expect(left).toEqual([])
})

test('the recording replays', () => {
  expect(status).toBe('passed')
})

test('a konnector that reads its JWT gets another one with the same claims', async () => {
  const claims = { id: 'user-9', email: secrets.login, exp: 1 }
  const jwt = ['{"alg":"HS256"}', JSON.stringify(claims), 's1gnature-of-the-site']
    .map(part => Buffer.from(part).toString('base64url'))
    .join('.')
  const twin = createServer((request, response) => {
    if (request.url === '/login') return response.end(JSON.stringify({ token: jwt }))
    return response.end(`hello ${request.headers.authorization === `Bearer ${jwt}`}`)
  })
  await new Promise<void>(resolve => void twin.listen(0, '127.0.0.1', resolve))
  const dir = mkdtempSync(join(tmpdir(), 'jwt-'))
  writeFileSync(join(dir, 'manifest.konnector'), '{"slug":"jwt","name":"Jwt","permissions":{}}')
  writeFileSync(join(dir, 'konnector-dev-config.json'), JSON.stringify({ fields: { login: secrets.login } }))
  mkdirSync(join(dir, 'build'))
  writeFileSync(
    join(dir, 'build/index.js'),
    `(async () => {
      const { token } = await (await fetch('https://site.example/login')).json()
      const { id } = JSON.parse(Buffer.from(token.split('.')[1], 'base64url'))
      await fetch('https://site.example/users/' + id, { headers: { authorization: 'Bearer ' + token } })
    })()`,
  )
  const build = await readBuild(join(dir, 'build'))
  const preload = await buildPreload()
  const origin = `http://127.0.0.1:${(twin.address() as AddressInfo).port}`
  const recorded = await record(build, readKonnector(dir), 'success', {
    env: {},
    preload,
    map: { 'https://site.example': origin },
  })
  twin.close()
  expect(recorded.notes).toContainEqual(expect.stringContaining('claims'))
  const text = readFileSync(join(recorded.scenario.dir, '001-GET-site.example-login.http'), 'utf8')
  const [, payload] = /"token":"[\w-]+\.([\w-]+)\.redacted-signature-\d"/.exec(text)!
  expect(JSON.parse(Buffer.from(payload!, 'base64url').toString())).toEqual({
    id: 'user-9',
    email: 'redacted-email',
    exp: 1,
  })
  expect(text).not.toContain(jwt.split('.')[2])
})
