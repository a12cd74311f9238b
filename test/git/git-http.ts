/** git's own HTTP server, git http-backend, behind a small node server that checks tokens and can misbehave. */
import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

export interface Seen {
  method: string
  path: string
  /** Every Authorization header, in the order they came. */
  authorizations: string[]
  /** Bytes of the backend's answer. */
  sent: number
}

export interface GitServerOptions {
  /** Asked of every request when given. */
  token?: string
  /** May answer a request itself: then it returns true. */
  intercept?: (request: IncomingMessage, response: ServerResponse, count: number) => boolean
  /** Break the connection instead of answering, or say nothing, once the backend is done. */
  breakAfter?: (request: IncomingMessage, count: number) => boolean | 'hang'
}

/** A server for the bare repositories below `root`; `seen` takes down every request. */
export function createGitServer(root: string, options: GitServerOptions, seen: Seen[] = []): Server {
  return createServer((request, response) => {
    const { rawHeaders, method = '', url: path = '' } = request
    const authorizations = rawHeaders.filter(
      (_, at) => at % 2 === 1 && /^authorization$/i.test(rawHeaders[at - 1]!),
    )
    const entry: Seen = { method, path, authorizations, sent: 0 }
    seen.push(entry)
    if (options.intercept?.(request, response, seen.length)) return
    const expected =
      options.token && `Basic ${Buffer.from(`x-access-token:${options.token}`).toString('base64')}`
    if (expected && authorizations.length === 0)
      return void response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
    if (expected && (authorizations.length !== 1 || authorizations[0] !== expected))
      return void response.writeHead(authorizations.length > 1 ? 400 : 403).end()
    backend(root, request, response, entry, options.breakAfter?.(request, seen.length) ?? false)
  })
}

function backend(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
  entry: Seen,
  broken: boolean | 'hang',
): void {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const { headers } = request
  const child = spawn(
    'git',
    ['-c', 'http.receivepack=true', '-c', 'uploadpack.allowFilter=true', 'http-backend'],
    {
      env: {
        PATH: process.env['PATH'],
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: url.pathname.replace(/^\/moved(?=\/)/, ''),
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: headers['content-type'],
        CONTENT_LENGTH: headers['content-length'],
        HTTP_CONTENT_ENCODING: headers['content-encoding'] as string | undefined,
        GIT_PROTOCOL: headers['git-protocol'] as string | undefined,
        REMOTE_USER: 'someone',
      },
    },
  )
  request.pipe(child.stdin)
  child.stdin.on('error', () => {})
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.on('close', () => {
    if (broken === 'hang') return
    if (broken) return void response.destroy()
    const output = Buffer.concat(chunks)
    entry.sent = output.length
    const end = output.indexOf('\r\n\r\n')
    const fields = output
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map(line => line.split(/: (.*)/))
    const status = fields.find(([name]) => name === 'Status')?.[1]
    for (const [name, value] of fields) if (name !== 'Status') response.setHeader(name!, value!)
    response.writeHead(Number.parseInt(status ?? '200', 10)).end(output.subarray(end + 4))
  })
}
