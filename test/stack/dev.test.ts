import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createNetServer, type Socket } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { findSandbox } from '../../src/sandbox/sandbox.ts'
import { booksCopy, startShop } from '../helpers/books.ts'
import { Browser, chromium, noChromium } from '../helpers/chromium.ts'
import {
  consentPageOf,
  defaultPermissions,
  start,
  tinyKonnector,
  tinyManifest,
  tinySource,
} from './command.ts'
import { CozyDouble, type CozyOptions } from './double/cozy.ts'
import { passphrase } from './double/oauth.ts'
import { answerConsent } from './person.ts'

const sandbox = await findSandbox(process.execPath)

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function startCozy(options: CozyOptions = {}): Promise<CozyDouble> {
  const cozy = await new CozyDouble(options).start()
  closing.push(() => cozy.close())
  return cozy
}

/** Every secret the Cozy gave. */
function secretsOf({ oauth }: CozyDouble): string[] {
  const clients = [...oauth.clients.values()]
  return [
    ...oauth.tokens.keys(),
    ...clients.flatMap(({ secret, registrationToken }) => [secret, registrationToken]),
  ]
}

/** The name a browser and this tool know for this machine: a Cozy has a domain of its own. */
function named({ url }: CozyDouble): string {
  return url.replace('127.0.0.1', 'alice.localhost')
}

const tokenFile = (dir: string) => join(dir, '.konnector-lint/cozy.json')

async function firstRun(dir: string, args: readonly string[] = []) {
  const dev = start(['dev', ...args], dir)
  await answerConsent(await consentPageOf(dev))
  return dev.ended
}

test.skipIf(chromium === undefined)(
  `from nothing to documents in one's own Cozy, with consent in a browser${chromium === undefined ? ` (skipped: ${noChromium})` : ''}`,
  async () => {
    const cozy = await startCozy()
    const shop = await startShop()
    closing.push(() => shop.close())
    const dir = booksCopy()
    const source = join(dir, 'src/index.js')
    writeFileSync(source, readFileSync(source, 'utf8').replace("'https://books.example'", `'${shop.origin}'`))
    writeFileSync(
      join(dir, 'konnector-dev-config.json'),
      JSON.stringify({ COZY_URL: named(cozy), fields: shop.credentials }),
    )
    execFileSync('git', ['init', '--quiet'], { cwd: dir })

    const dev = start(['dev'], dir)
    const page = await consentPageOf(dev)
    const browser = await Browser.launch()
    try {
      await browser.open(page)
      await browser.type('input[type=password]', passphrase)
      await browser.click('button')
      await browser.until("document.querySelector('#permissions')?.innerText.includes('io.cozy.bills')")
      expect(await browser.evaluate<string>("document.querySelector('#permissions').innerText")).toBe(
        [
          'io.cozy.accounts:GET',
          'io.cozy.files:GET,POST,PUT,PATCH',
          'io.cozy.bills:GET,POST,PUT',
          'io.cozy.bank.operations:GET,POST',
          'io.cozy.files:ALL:io.cozy.konnectors/books:referenced_by',
        ].join('\n'),
      )
      await browser.click('#authorizeform button')
      await browser.until(
        "document.querySelector('#permissions')?.innerText.startsWith('io.cozy.accounts:GET,POST')",
      )
      await browser.click('#authorizeform button')
      await browser.until("document.title === 'Access granted'")
    } finally {
      await browser.close()
    }
    const first = await dev.ended
    expect(first.stdout).toContain('The konnector succeeded.\nCreated its account and its folder')
    expect(first.stdout).toContain('io.cozy.bills: 5 saved\n')
    const [{ _id: bill } = { _id: '' }] = cozy.saved('io.cozy.bills')
    expect(first.stdout).toContain(`  ${named(cozy)}/data/io.cozy.bills/${String(bill)}\n`)
    expect(first.stdout).toMatch(
      /2026-10-19_Books_12\.90EUR_F-2026-0142\.pdf {2}http:\/\/alice-drive\.localhost:\d+\/#\/folder\/\w+\/file\/\w+\n/,
    )
    expect(first.code).toBe(0)

    const stored = tokenFile(dir)
    expect(statSync(stored).mode & 0o777).toBe(0o600)
    expect(first.stderr).toContain(stored)
    expect(execFileSync('git', ['check-ignore', stored], { cwd: dir, encoding: 'utf8' }).trim()).toBe(stored)
    expect(secretsOf(cozy).filter(secret => (first.stdout + first.stderr).includes(secret))).toEqual([])

    const accounts = cozy.saved('io.cozy.accounts').length
    const second = await start(['dev'], dir).ended
    expect(second.stdout).toContain(
      'Reused the account and the folder of an earlier run.\nIt saved nothing new.',
    )
    expect(second.code).toBe(0)
    expect(cozy.saved('io.cozy.accounts')).toHaveLength(accounts)
    expect(cozy.saved('io.cozy.bills')).toHaveLength(5)
  },
  // A browser on a busy machine takes its time.
  180_000,
)

describe('the sandbox', () => {
  const look = (secret: string) => `
    const { readFileSync } = require('fs')
    const read = () => { try { return readFileSync(${JSON.stringify(secret)}, 'utf8') } catch (error) { return error.code } }
    say('read ' + read())
    say('asked ' + (await ask('GET', 'data/io.cozy.accounts/' + account))._id)`
  const secretFile = () => {
    const file = join(mkdtempSync(join(tmpdir(), 'dev-')), 'secret')
    writeFileSync(file, 'canary')
    return file
  }

  test.skipIf(!sandbox.isReal)(
    `holds the konnector, which still reaches its Cozy${sandbox.isReal ? '' : ' (skipped: this machine has no sandbox)'}`,
    async () => {
      const cozy = await startCozy()
      const { code, stdout, stderr } = await firstRun(
        tinyKonnector({ cozy: cozy.url, code: look(secretFile()) }),
        ['--sandbox', 'require'],
      )
      expect(stderr).toContain('info read ENOENT\n')
      expect(stderr).toMatch(/info asked \w+/)
      expect(stdout).toContain(`It ran in ${sandbox.name}; the network was open.\n`)
      expect(code).toBe(0)
    },
  )

  test('is missing with --sandbox off, and the run says so', async () => {
    const cozy = await startCozy()
    const dir = tinyKonnector({ cozy: cozy.url, code: look(secretFile()) })
    const { code, stdout, stderr } = await firstRun(dir, ['--sandbox', 'off'])
    expect(stderr).toContain('info read canary\n')
    expect(stderr).toContain('No sandbox: it is off, so the build ran with all that you may do.\n')
    expect(stdout).toContain('It ran in no sandbox, it is off; the network was open.\n')
    expect(code).toBe(0)
  })

  test('ends a konnector that prints without end', async () => {
    const cozy = await startCozy()
    const dir = tinyKonnector({
      cozy: cozy.url,
      code: `for (;;) { await new Promise(done => setImmediate(done)); say('x'.repeat(60_000)) }`,
    })
    const { code, stderr } = await firstRun(dir, ['--quiet'])
    expect(stderr).toContain('The konnector printed more than 4 MiB or 100,000 lines')
    expect(code).toBe(3)
  })
})

describe('the token', () => {
  test('is in no output, argument, environment or answer that the konnector sees', async () => {
    const cozy = await startCozy()
    const dir = tinyKonnector({
      cozy: cozy.url,
      code: `
        const { readFileSync } = require('fs')
        const parent = file => { try { return readFileSync('/proc/' + process.ppid + '/' + file, 'utf8') } catch { return '' } }
        say(JSON.stringify(await ask('GET', 'data/io.cozy.accounts/' + account)))
        const seen = { env: process.env, argv: process.argv, parent: parent('cmdline'), environ: parent('environ') }
        say('without credentials ' + (await fetch(process.env.COZY_URL + 'data/io.cozy.accounts/' + account)).status)
        for (const [name, value] of Object.entries(seen)) say(name + ' ' + JSON.stringify(value))`,
    })
    const { code, stdout, stderr } = await firstRun(dir)
    expect(stderr).toContain('info argv ')
    expect(stderr).toContain('"COZY_CREDENTIALS":')
    // The stack decrypts the credentials of an account for a konnector.
    expect(stderr).toContain('"auth":{"login":"reader","password":"p@ss"}')
    expect(stderr).toContain('info without credentials 401')
    expect(secretsOf(cozy).length).toBeGreaterThanOrEqual(6)
    expect(secretsOf(cozy).filter(secret => (stdout + stderr).includes(secret))).toEqual([])
    expect(code).toBe(0)
    // What the konnector holds opens nothing but the way of its own run.
    const [, credentials] = /"COZY_CREDENTIALS":"([^"]+)"/.exec(stderr)!
    const headers = { authorization: `Bearer ${credentials}` }
    expect((await fetch(`${cozy.url}/data/io.cozy.bills/_all_docs`, { headers })).status).toBe(400)
    expect(
      cozy.requests.filter(
        ({ path, bearer }) => path.startsWith('/data/io.cozy.accounts/') && bearer === credentials,
      ),
    ).toEqual([])
  })

  test('is renewed when it expired', async () => {
    const cozy = await startCozy()
    const dir = tinyKonnector({
      cozy: cozy.url,
      code: `await ask('POST', 'data/io.cozy.bills/', { amount: 1 })`,
    })
    await firstRun(dir)
    const { issued } = cozy.oauth
    const before = readFileSync(tokenFile(dir), 'utf8')
    for (const token of cozy.oauth.tokens.values()) token.expired = true
    expect((await start(['dev'], dir).ended).code).toBe(0)
    expect(cozy.saved('io.cozy.bills')).toHaveLength(2)
    expect(cozy.oauth.issued).toBe(issued + 2)
    expect(readFileSync(tokenFile(dir), 'utf8')).not.toBe(before)
    expect(statSync(tokenFile(dir)).mode & 0o777).toBe(0o600)
  })

  test('is given back by --forget', async () => {
    const cozy = await startCozy()
    const dir = tinyKonnector({ cozy: cozy.url })
    await firstRun(dir)
    expect(cozy.oauth.clients.size).toBe(1)
    const forgotten = await start(['dev', '--forget'], dir).ended
    expect(forgotten).toMatchObject({
      code: 0,
      stdout: `Removed the access to ${cozy.url} and deleted its token.\n`,
    })
    expect(cozy.oauth.clients.size).toBe(0)
    expect(existsSync(tokenFile(dir))).toBe(false)
    expect((await start(['dev', '--forget'], dir).ended).stdout).toBe('No access to a Cozy is stored here.\n')
  })

  test('that was revoked is deleted, and asked for anew by the next run', async () => {
    const cozy = await startCozy()
    const dir = tinyKonnector({ cozy: cozy.url })
    await firstRun(dir)
    cozy.oauth.clients.clear()
    const { code, stderr } = await start(['dev'], dir).ended
    expect(stderr).toContain(
      `The Cozy at ${cozy.url} has revoked the access of konnector-lint. Run konnector-lint dev again to ask for it anew.`,
    )
    expect(code).toBe(3)
    expect(existsSync(tokenFile(dir))).toBe(false)
    expect((await firstRun(dir)).code).toBe(0)
  })

  test('that others can read, or that came with the repository, is not used', async () => {
    const cozy = await startCozy()
    const dir = tinyKonnector({ cozy: cozy.url })
    await firstRun(dir)
    execFileSync('chmod', ['644', tokenFile(dir)])
    const { code, stderr } = await start(['dev'], dir).ended
    expect(stderr).toContain('is not a file that you alone can read')
    expect(code).toBe(3)
  })
})

describe('the permissions of the manifest, and no more', () => {
  const saveBill = `await ask('POST', 'data/io.cozy.bills/', { amount: 1 })`

  test('one that is taken out fails with the 403 of the stack, and the line to add is named', async () => {
    const cozy = await startCozy()
    const dir = tinyKonnector({ cozy: cozy.url, code: saveBill })
    expect((await firstRun(dir)).code).toBe(0)

    const { bills: _, ...rest } = defaultPermissions
    writeFileSync(join(dir, 'manifest.konnector'), JSON.stringify(tinyManifest(rest), undefined, 2))
    const dev = start(['dev'], dir)
    const page = await consentPageOf(dev)
    expect(dev.stderr()).toContain('The permissions of the manifest changed')
    expect(new URL(page).searchParams.get('scope')).not.toContain('bills')
    await answerConsent(page)
    const { code, stdout, stderr } = await dev.ended
    expect(stderr).toContain('critical 403 {"error":"code=403, message=Forbidden"}')
    const flat = stdout.replaceAll(/\s+/g, ' ')
    expect(flat).toContain('The konnector failed: 403 {"error":"code=403, message=Forbidden"}.')
    expect(flat).toContain(
      'The konnector needs POST on io.cozy.bills (POST /data/io.cozy.bills/) and no permission is declared for it: the Cozy answered 403. Add this line to "permissions": "bills": { "type": "io.cozy.bills", "verbs": ["POST"] }.',
    )
    expect(flat).toMatch(/manifest\.konnector:7:3/)
    expect(code).toBe(1)
    expect(cozy.saved('io.cozy.bills')).toHaveLength(1)
    expect(cozy.oauth.clients.size).toBe(1)
  })

  test('a verb that is missing is named, at the permission that lacks it', async () => {
    const cozy = await startCozy()
    const permissions = { ...defaultPermissions, bills: { type: 'io.cozy.bills', verbs: ['GET'] } }
    const dir = tinyKonnector({ cozy: cozy.url, code: saveBill, permissions })
    const { code, stdout } = await firstRun(dir)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'the permission "bills" does not give it: the Cozy answered 403. Add "POST" to its "verbs", at permissions / bills.',
    )
    expect(code).toBe(1)
  })

  test('a file in the folder of the konnector needs none, one elsewhere does', async () => {
    const cozy = await startCozy()
    const upload = (folder: string) =>
      `await ask('POST', 'files/' + ${folder} + '?Type=file&Name=a.txt', 'text', 'text/plain')`
    const dir = tinyKonnector({ cozy: cozy.url, code: upload('folder') })
    writeFileSync(
      join(dir, 'manifest.konnector'),
      JSON.stringify({ ...tinyManifest(defaultPermissions), slug: 'books' }, undefined, 2),
    )
    const first = await firstRun(dir)
    expect(first.stdout).toContain('io.cozy.files: 1 saved\n  a.txt  ')
    expect(first.code).toBe(0)
    writeFileSync(join(dir, 'src/index.js'), tinySource(upload("'io.cozy.files.root-dir'")))
    const second = await start(['dev'], dir).ended
    expect(second.stdout.replaceAll(/\s+/g, ' ')).toContain('The konnector needs POST on io.cozy.files')
    expect(second.code).toBe(1)
  })
})

test('--watch runs each new build', async () => {
  const cozy = await startCozy()
  const dir = tinyKonnector({ cozy: cozy.url, code: `say('first')` })
  const dev = start(['dev', '--watch'], dir)
  await answerConsent(await consentPageOf(dev))
  await dev.until(/The konnector succeeded/)
  expect(dev.stderr()).toContain('info first')
  writeFileSync(
    join(dir, 'src/index.js'),
    tinySource(`say('second'); await ask('POST', 'data/io.cozy.bills/', { amount: 2 })`),
  )
  await dev.until(/info second/)
  await dev.until(/io\.cozy\.bills: 1 saved/)
  writeFileSync(join(dir, 'src/index.js'), 'const broken = (')
  await dev.until(/src\/index\.js:1:17/)
  dev.child.kill('SIGINT')
  expect(await dev.ended).toMatchObject({ code: 0 })
})

describe('bad input', () => {
  const failing = async (cozy: string | undefined, config?: object) => {
    const dir = tinyKonnector({ cozy })
    if (config) writeFileSync(join(dir, 'konnector-dev-config.json'), JSON.stringify(config))
    const { code, stdout, stderr } = await start(['dev'], dir).ended
    expect(stdout).toBe('')
    return { code, stderr: stderr.trimEnd() }
  }

  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    closing.push(async () => {
      server.closeAllConnections()
      server.close()
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  test.each([
    [undefined, 3, 'There is no COZY_URL in konnector-dev-config.json. Write the address of your Cozy there'],
    ['', 3, 'There is no COZY_URL in konnector-dev-config.json.'],
    [
      'alice.mycozy.cloud',
      2,
      'COZY_URL is "alice.mycozy.cloud", which is not an http or https address. Give the address of your Cozy, such as https://alice.mycozy.cloud.',
    ],
    ['http://alice.mycozy.cloud', 2, 'where others can read the token in transit. Use its https address.'],
    ['https://alice:secret@mycozy.cloud', 2, 'COZY_URL holds a user name or a password.'],
    [
      'http://127.0.0.1:9',
      3,
      'The Cozy at http://127.0.0.1:9 does not answer (connect ECONNREFUSED 127.0.0.1:9).',
    ],
  ])('COZY_URL %j', async (cozy, code, message) => {
    const ended = await failing(cozy)
    expect(ended.stderr).toContain(message)
    expect(ended.stderr.split('\n')).toHaveLength(1)
    expect(ended.code).toBe(code)
  })

  test('no credentials', async () => {
    const cozy = await startCozy()
    const dir = tinyKonnector({ cozy: cozy.url })
    writeFileSync(join(dir, 'konnector-dev-config.json'), '[')
    expect((await start(['dev'], dir).ended).stderr).toContain('must be a JSON object with "fields"')
  })

  test('an address that is no Cozy', async () => {
    const url = await serve((_request, response) => response.end('<html>'))
    expect(await failing(url)).toEqual({
      code: 3,
      stderr: `konnector-lint: ${url} is not a Cozy: no cozy-stack answers there with its version. Check the address.`,
    })
  })

  test('an address that sends without end', async () => {
    const url = await serve((_request, response) => {
      const more = () => {
        while (response.write(Buffer.alloc(1024 * 1024)));
      }
      response.on('drain', more)
      more()
    })
    expect(await failing(url)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('does not answer (its answer is larger than'),
    })
  })

  test('a Cozy that is older', async () => {
    const cozy = await startCozy({ version: '1.4.40' })
    expect(await failing(cozy.url)).toEqual({
      code: 3,
      stderr: `konnector-lint: ${cozy.url} runs cozy-stack 1.4.40, which is too old for this tool. Update it to cozy-stack 1.5.3 or later.`,
    })
    const second = await serve(({ url }, response) =>
      url === '/status' ? response.end('{"apps":{},"datasystem":true}') : response.writeHead(404).end(),
    )
    expect((await failing(second)).stderr).toContain('runs a Cozy of version 2, which is too old')
  })

  test('a Cozy that moved', async () => {
    const elsewhere = await serve((_request, response) =>
      response.writeHead(301, { location: 'https://bob.mycozy.cloud/version' }).end(),
    )
    expect(await failing(elsewhere)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('moved to https://bob.mycozy.cloud. Put its new address in COZY_URL'),
    })
    const cozy = await startCozy()
    const dir = tinyKonnector({ cozy: cozy.url })
    await firstRun(dir)
    cozy.movedTo = 'https://carol.mycozy.cloud'
    const { code, stderr } = await start(['dev'], dir).ended
    expect(stderr).toContain('moved to https://carol.mycozy.cloud.')
    expect(code).toBe(3)
  })

  test('a Cozy other than that of the token', async () => {
    const [one, other] = [await startCozy(), await startCozy()]
    const dir = tinyKonnector({ cozy: one.url })
    await firstRun(dir)
    writeFileSync(
      join(dir, 'konnector-dev-config.json'),
      JSON.stringify({ COZY_URL: other.url, fields: { login: 'a' } }),
    )
    const { code, stderr } = await start(['dev'], dir).ended
    expect(stderr).toContain(`COZY_URL is ${other.url}, but the stored access is for ${one.url}.`)
    expect(code).toBe(3)
    expect(other.oauth.clients.size).toBe(0)
  })

  test('a consent that is refused', async () => {
    const cozy = await startCozy()
    const dir = tinyKonnector({ cozy: cozy.url })
    const dev = start(['dev'], dir)
    expect(await answerConsent(await consentPageOf(dev), 'no')).toContain('Access refused')
    const { code, stderr } = await dev.ended
    expect(stderr).toContain('was refused in the browser. Run konnector-lint dev again to be asked anew.')
    expect(code).toBe(3)
    expect(cozy.oauth.clients.size).toBe(0)
    expect(existsSync(tokenFile(dir))).toBe(false)
  })

  test('Ctrl+C while the consent page waits leaves no client behind', async () => {
    const cozy = await startCozy()
    const dir = tinyKonnector({ cozy: cozy.url })
    const dev = start(['dev'], dir)
    await consentPageOf(dev)
    expect(cozy.oauth.clients.size).toBe(1)
    dev.child.kill('SIGINT')
    expect(await dev.ended).toMatchObject({ code: null, signal: 'SIGINT' })
    expect(cozy.oauth.clients.size).toBe(0)
    expect(existsSync(tokenFile(dir))).toBe(false)
  })

  test('Ctrl+C while the konnector runs ends it, too', async () => {
    const cozy = await startCozy()
    const vendor = createNetServer().listen(0, '127.0.0.1')
    closing.push(() => new Promise(resolve => vendor.close(() => resolve())))
    await once(vendor, 'listening')
    const { port } = vendor.address() as AddressInfo
    const dir = tinyKonnector({
      cozy: cozy.url,
      code: `require('net').connect(${port}, '127.0.0.1').on('error', () => {}); await new Promise(done => setTimeout(done, 60_000))`,
    })
    const dev = start(['dev'], dir)
    await answerConsent(await consentPageOf(dev))
    const [connection] = (await once(vendor, 'connection')) as [Socket]
    const closed = once(connection.on('error', () => {}).resume(), 'close')
    dev.child.kill('SIGTERM')
    expect(await dev.ended).toMatchObject({ code: null, signal: 'SIGTERM' })
    await closed
  })

  test('a client-side konnector', async () => {
    const dir = tinyKonnector({ cozy: 'https://alice.mycozy.cloud' })
    writeFileSync(join(dir, 'manifest.konnector'), JSON.stringify({ ...tinyManifest({}), clientSide: true }))
    expect((await start(['dev'], dir).ended).stderr).toContain(
      'A client-side konnector runs in the flagship app',
    )
  })
})

test('a manifest that a Cozy refuses is not run', async () => {
  const cozy = await startCozy()
  const dir = tinyKonnector({
    cozy: cozy.url,
    permissions: { bills: { type: 'io.cozy.Bills', verbs: ['GET'] } },
  })
  const { code, stdout } = await start(['dev'], dir).ended
  expect(stdout).toContain('permission-doctype-format')
  expect(code).toBe(1)
  expect(cozy.oauth.clients.size).toBe(0)
  writeFileSync(join(dir, 'manifest.konnector'), '{ "slug": ')
  const broken = await start(['dev'], dir).ended
  expect(broken.stdout).toContain('json-syntax')
  expect(broken.code).toBe(1)
})
