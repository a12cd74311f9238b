/** A forge and a registry that are reached through a proxy alone, over TLS with certificates of the company. */
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect, type Server } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createGitServer } from '../git/git-http.ts'

export interface CompanyNetwork {
  forge: string
  registry: string
  /** What a machine in that network has in its environment. */
  env: NodeJS.ProcessEnv
  /** Where the proxy was asked to connect to. */
  tunnels: string[]
}

interface Places {
  dir: string
  /** The bare repository, which the forge has as me/books. */
  remote: string
  /** The address of a registry on this machine. */
  registry: string
}

export async function startCompanyNetwork({ dir, remote, registry }: Places): Promise<CompanyNetwork> {
  const authority = makeCertificates(dir)
  const tls = { key: readFileSync(join(dir, 'tls.key')), cert: readFileSync(join(dir, 'tls.crt')) }
  const archives = await listen(
    createHttpServer((request, response) => sendArchive(remote, request, response)),
  )
  const gitServer = createGitServer(dir, {})
  const front = createTlsServer(tls, (request, response) => {
    if (request.headers.host === 'registry.example')
      return void forward(registry, request, response, body =>
        body.replace('https://forge.example', `http://127.0.0.1:${archives}`),
      )
    if (request.url?.startsWith('/me/books/archive/')) return sendArchive(remote, request, response)
    request.url = request.url?.replace('/me/books.git', '/origin.git')
    gitServer.emit('request', request, response)
  })
  const port = await listen(front)
  const tunnels: string[] = []
  const proxy = createHttpServer((_, response) => void response.writeHead(403).end())
  proxy.on('connect', ({ url = '' }: IncomingMessage, socket) => {
    tunnels.push(url)
    const through = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      through.pipe(socket).pipe(through)
    })
    for (const end of [socket, through]) end.on('error', () => through.destroy())
  })
  const address = `http://127.0.0.1:${await listen(proxy)}`
  return {
    forge: 'https://forge.example',
    registry: 'https://registry.example',
    tunnels,
    env: {
      HTTPS_PROXY: address,
      NODE_EXTRA_CA_CERTS: authority,
      GIT_SSL_CAINFO: authority,
      // Archives are where those of a GitHub are.
      GITHUB_SERVER_URL: 'https://forge.example',
    },
  }
}

/** One certificate for both names, signed by itself. */
function makeCertificates(dir: string): string {
  const file = join(dir, 'tls.crt')
  const names = 'subjectAltName=DNS:forge.example,DNS:registry.example'
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=Company']
  execFileSync('openssl', [...args, '-addext', names, '-keyout', join(dir, 'tls.key'), '-out', file], {
    stdio: 'ignore',
  })
  writeFileSync(join(dir, 'company.pem'), readFileSync(file))
  return join(dir, 'company.pem')
}

function sendArchive(remote: string, { url = '' }: IncomingMessage, response: ServerResponse): void {
  const commit = /\/archive\/([0-9a-f]{40}|HEAD)\.tar\.gz$/.exec(url)?.[1]
  if (commit === undefined) return void response.writeHead(404).end()
  response.writeHead(200, { 'content-type': 'application/x-gzip' })
  const prefix = `--prefix=books-${commit}/`
  spawn('git', ['archive', '--format=tar.gz', prefix, commit], { cwd: remote }).stdout.pipe(response)
}

/** The registry is reached from the inside, and reaches the forge from there. */
async function forward(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  rewrite: (body: string) => string,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request
  const body = rewrite(Buffer.concat((await request.toArray()) as Buffer[]).toString())
  const kept = ['authorization', 'content-type', 'accept'].flatMap(name => {
    const value = headers[name]
    return typeof value === 'string' ? [[name, value] as [string, string]] : []
  })
  const answer = await fetch(target + url, { method, headers: kept, ...(method === 'POST' && { body }) })
  const bytes = Buffer.from(await answer.arrayBuffer())
  // Its own addresses are those it is asked under.
  const text = bytes.toString('latin1').replaceAll(target, 'https://registry.example')
  const type = answer.headers.get('content-type') ?? ''
  response.writeHead(answer.status, { 'content-type': type })
  response.end(type === 'application/json' ? Buffer.from(text, 'latin1') : bytes)
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    if ('closeAllConnections' in server) (server.closeAllConnections as () => void)()
    server.close()
  })
  return (server.address() as AddressInfo).port
}
