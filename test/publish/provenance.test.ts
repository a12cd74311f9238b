import { execFileSync } from 'node:child_process'
import { generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import nock from 'nock'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from 'vitest'
import { readTree } from '../../src/build/tree.ts'
import { statePaths } from '../../src/build/state.ts'
import type { PublishTokens } from '../../src/pipeline/options.ts'
import { certify } from '../../src/pipeline/provenance.ts'
import { createArchive } from '../../src/publish/archive.ts'
import { AccessToken } from '../../src/secrets/access-token.ts'
import { makeWorld, temporary, usualBuild, writeFiles } from '../git/git-fixture.ts'
import { hasOpenssl } from '../helpers/openssl.ts'

const git = new AccessToken('ghs_canary0123456789', 'GITHUB_TOKEN')
const oidc = new AccessToken('oidc-canary', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN')

/** A submission of books 1.2.3 that a registry took. */
async function submission(origin: string | undefined, tokens: PublishTokens, env: NodeJS.ProcessEnv = {}) {
  const world = makeWorld()
  const build = await world.build({ ...usualBuild, 'THIRD-PARTY-NOTICES.txt': 'Notices\n' })
  writeFiles(world.repo, { [statePaths('.', 'build').sbom]: '{"bomFormat":"CycloneDX"}' })
  const { sha256 } = await createArchive(readTree(build), 0)
  const konnector = { slug: 'books', version: '1.2.3' }
  const web = origin === undefined ? undefined : { origin, path: 'me/books' }
  const url = `${origin}/me/books.git`
  const remote = web && { name: 'me/books', url, transport: 'http' as const, web }
  const around = { GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: origin ?? 'https://github.com', ...env }
  const submitted = {
    build,
    dir: world.repo,
    konnector,
    date: 0,
    tag: origin === undefined ? undefined : 'v1.2.3',
    remote,
    tokens,
    env: { GITHUB_REPOSITORY: 'me/books', ...around },
  }
  const result = { status: 'passed' as const, version: '1.2.3', channel: 'stable' as const, sha256 }
  return { sha256, certificates: await certify(submitted, result) }
}

describe('provenance', () => {
  test.each<[string, PublishTokens, string]>([
    ['without the permission', { git }, 'none: no id-token permission'],
    ['without a token', { oidc }, 'none: no token of GitHub'],
  ])('%s, one word why not', async (_, tokens, provenance) => {
    const { certificates } = await submission(undefined, tokens)
    expect(certificates).toEqual({ outputs: { provenance }, notices: [] })
  })

  test('outside of a workflow of GitHub there is none, and no word', async () => {
    const { certificates } = await submission(undefined, { git }, { GITHUB_ACTIONS: undefined })
    expect(certificates).toEqual({ outputs: {}, notices: [] })
  })

  describe.skipIf(!hasOpenssl)('with an id-token (skipped without openssl)', () => {
    const attested: unknown[] = []
    // The client of GitHub keeps the address that it finds when it is loaded.
    const api = createServer((request, response) => void keepAttestation(request, response, attested))
    let apiUrl: string

    beforeAll(async () => {
      await new Promise<void>(resolve => api.listen(0, '127.0.0.1', resolve))
      apiUrl = `http://127.0.0.1:${(api.address() as AddressInfo).port}`
    })
    afterAll(() => {
      api.closeAllConnections()
      api.close()
    })
    beforeEach(() => {
      nock.disableNetConnect()
      nock.enableNetConnect('127.0.0.1')
      for (const [name, value] of Object.entries({
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'me/books',
        GITHUB_API_URL: apiUrl,
        ACTIONS_ID_TOKEN_REQUEST_URL: 'https://oidc.example/token?run=1',
      }))
        vi.stubEnv(name, value)
    })
    afterEach(() => {
      vi.unstubAllEnvs()
      nock.cleanAll()
      nock.enableNetConnect()
    })

    test('the archive is attested, and nothing of the token stays in the environment', async () => {
      answerAsSigstore()
      const { sha256, certificates } = await submission(undefined, { git, oidc })
      expect(certificates).toEqual({
        outputs: { provenance: 'https://github.com/me/books/attestations/42' },
        notices: [],
      })
      expect(attested).toHaveLength(1)
      expect(attested[0]).toMatchObject({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: 'books-1.2.3.tar.gz', digest: { sha256 } }],
        predicateType: 'https://slsa.dev/provenance/v1',
      })
      expect(process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']).toBeUndefined()
    })

    test('that fails is a notice without the token: the version is published', async () => {
      nock('https://oidc.example').get('/token').query(true).reply(403, { message: `oidc-canary may not` })
      const { certificates } = await submission(undefined, { git, oidc })
      expect(certificates.outputs).toEqual({ provenance: 'none: failed' })
      expect(certificates.notices).toEqual([
        expect.stringContaining('The provenance could not be attested ('),
      ])
      expect(certificates.notices.join()).not.toContain('canary')
    })
  })
})

describe('a release', () => {
  test('gets the archive, the bill of materials and the notices; again, they are there already', async () => {
    const release = await startReleases(['v1.2.3'])
    const env = { GITHUB_API_URL: `${release.origin}/api/v3` }
    const first = await submission(release.origin, { git }, env)
    const names = ['books-1.2.3.tar.gz', 'books-1.2.3.cdx.json', 'books-1.2.3.THIRD-PARTY-NOTICES.txt']
    expect(first.certificates.outputs).toMatchObject({
      release: `${release.origin}/me/books/releases/v1.2.3`,
      attached: names.join(', '),
    })
    expect([...release.assets.keys()]).toEqual(names)
    expect(release.assets.get(names[1]!)?.toString()).toBe('{"bomFormat":"CycloneDX"}')
    const second = await submission(release.origin, { git }, env)
    expect(second.certificates.outputs).toMatchObject({ attached: 'nothing' })
    expect(second.certificates.notices).toEqual([`The release had ${names.join(', ')} already.`])
  })

  test('that is not there gets nothing, and nothing is said', async () => {
    const { origin } = await startReleases([])
    const { certificates } = await submission(origin, { git }, { GITHUB_API_URL: `${origin}/api/v3` })
    expect(certificates).toEqual({ outputs: { provenance: 'none: no id-token permission' }, notices: [] })
  })

  test('that may not be written is a notice', async () => {
    const { origin } = await startReleases(['v1.2.3'], { mayWrite: false })
    const { certificates } = await submission(origin, { git }, { GITHUB_API_URL: `${origin}/api/v3` })
    expect(certificates.notices).toEqual([
      expect.stringContaining(
        'Nothing more was attached to the release v1.2.3: Cannot attach books-1.2.3.tar.gz',
      ),
    ])
  })
})

/** The releases of me/books on a GitHub Enterprise. */
async function startReleases(tags: readonly string[], { mayWrite = true } = {}) {
  const assets = new Map<string, Buffer>()
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url!, 'http://localhost')
    const send = (status: number, body: object) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const tag = /^\/api\/v3\/repos\/me\/books\/releases\/tags\/(.+)$/.exec(url.pathname)?.[1]
    if (tag !== undefined && tags.includes(tag))
      return send(200, {
        id: 7,
        html_url: `${origin}/me/books/releases/${tag}`,
        assets: [...assets.keys()].map(name => ({ name })),
      })
    if (url.pathname !== '/api/uploads/repos/me/books/releases/7/assets')
      return send(404, { message: 'Not Found' })
    const bytes = Buffer.concat((await request.toArray()) as Buffer[])
    if (!mayWrite || request.headers.authorization !== `token ${git.reveal()}`)
      return send(403, { message: 'Resource not accessible by integration' })
    assets.set(url.searchParams.get('name')!, bytes)
    send(201, { id: assets.size })
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin, assets }
}

async function keepAttestation(
  request: IncomingMessage,
  response: ServerResponse,
  attested: unknown[],
): Promise<void> {
  const isOurs = request.headers.authorization === `token ${git.reveal()}`
  if (!isOurs || request.url !== '/repos/me/books/attestations') return void response.writeHead(404).end()
  const text = Buffer.concat((await request.toArray()) as Buffer[]).toString()
  const { bundle } = JSON.parse(text) as { bundle: { dsseEnvelope: { payload: string } } }
  attested.push(JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()))
  response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":42}')
}

/** The servers that sign for a private repository. */
function answerAsSigstore(): void {
  const issuer = 'https://token.actions.githubusercontent.com'
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const idToken = (audience: string) => {
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: issuer,
      aud: audience,
      sub: 'repo:me/books:ref:refs/tags/v1.2.3',
      exp: now + 300,
      iat: now,
      ref: 'refs/tags/v1.2.3',
      sha: '0'.repeat(40),
      repository: 'me/books',
      event_name: 'push',
      job_workflow_ref: 'me/books/.github/workflows/ci.yml@refs/tags/v1.2.3',
      workflow_ref: 'me/books/.github/workflows/ci.yml@refs/tags/v1.2.3',
      repository_id: '1',
      repository_owner_id: '2',
      runner_environment: 'github-hosted',
      run_id: '3',
      run_attempt: '1',
    }
    const text = `${encode({ alg: 'RS256', kid: 'key', typ: 'JWT' })}.${encode(claims)}`
    return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`
  }
  for (const host of ['https://oidc.example', through('oidc.example')])
    nock(host, { reqheaders: { authorization: `Bearer ${oidc.reveal()}` } })
      .get('/token')
      .query(true)
      .reply(200, uri => ({ value: idToken(new URL(uri, 'https://x').searchParams.get('audience')!) }))
  nock(issuer)
    .get('/.well-known/openid-configuration')
    .reply(200, { jwks_uri: `${issuer}/jwks` })
    .get('/jwks')
    .reply(200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'key', alg: 'RS256', use: 'sig' }] })
  const dir = temporary()
  const args = ['-subj', '/CN=signer', '-keyout', join(dir, 'key'), '-out', join(dir, 'crt'), '-days', '2']
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...args], { stdio: 'ignore' })
  nock(through('fulcio.githubapp.com'))
    .post('/api/v2/signingCert')
    .reply(200, {
      signedCertificateEmbeddedSct: { chain: { certificates: [readFileSync(join(dir, 'crt'), 'utf8')] } },
    })
  nock(through('timestamp.githubapp.com')).post('/api/v1/timestamp').reply(201, Buffer.from('time'))
}

/** The client of Sigstore has agents of its own, whose requests nock takes for others. */
function through(host: string): string {
  return `https://${host}:80`
}
