import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'

/**
 * A content script that asks in many ways, and saves the answers as a text file. It is asked on 127.0.0.1 and, as
 * another origin, on localhost.
 */
export const probeScript = (port: number) => `
import { ContentScript } from 'cozy-clisk/dist/contentscript'

const own = 'http://127.0.0.1:${port}'
const other = 'http://localhost:${port}'

const probes = {
  gzip: () => text('/gzip'),
  br: () => text('/br'),
  deflate: () => text('/deflate'),
  binary: async () => [...new Uint8Array(await (await fetch(own + '/binary')).arrayBuffer())].join(),
  empty: async () => (await fetch(own + '/empty')).status,
  missing: async () => (await fetch(own + '/missing')).status,
  redirect: async () => { const answer = await fetch(own + '/redirect'); return [answer.url, answer.redirected, await answer.text(), document.cookie] },
  manual: async () => (await fetch(own + '/redirect', { redirect: 'manual' })).type,
  head: async () => (await fetch(own + '/gzip', { method: 'HEAD' })).headers.get('x-kind'),
  json: () => text('/echo', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ é: [1, null] }) }),
  form: () => text('/echo', { method: 'POST', body: new URLSearchParams({ a: 'é & b', c: '' }) }),
  blob: () => text('/echo', { method: 'PUT', body: new Blob(['raw']) }),
  multipart: () => { const form = new FormData(); form.append('a', 'é'); form.append('file', new Blob(['of a file']), 'f.txt'); return text('/parts', { method: 'POST', body: form }) },
  patch: () => text('/echo', { method: 'PATCH', body: 'p' }),
  delete: () => text('/echo', { method: 'DELETE' }),
  range: async () => { const answer = await fetch(own + '/range', { headers: { Range: 'bytes=1-3' } }); return [answer.status, await answer.text(), answer.headers.get('content-range')] },
  pdf: async () => { const blob = await (await fetch(own + '/pdf')).blob(); return [blob.type, blob.size] },
  moved: async () => (await fetch(own + '/moved', { method: 'POST', body: 'kept' })).text(),
  twice: async () => [await text('/count'), await text('/count')],
  headers: async () => (await fetch(own + '/headers')).headers.get('x-twin'),
  latin: async () => new TextDecoder('latin1').decode(await (await fetch(own + '/latin')).arrayBuffer()),
  xhr: () => new Promise(resolve => { const xhr = new XMLHttpRequest(); xhr.open('GET', own + '/gzip'); xhr.onloadend = () => resolve([xhr.status, xhr.responseText, xhr.getResponseHeader('x-kind')]); xhr.send() }),
  cors: async () => (await fetch(other + '/cors')).text(),
  preflight: async () => (await fetch(other + '/preflight', { method: 'PUT', headers: { 'X-Own': '1' } })).text(),
  credentials: async () => (await fetch(other + '/credentials', { credentials: 'include' })).text(),
  refused: () => fetch(other + '/closed').then(() => 'read', error => error.name),
  opaque: async () => (await fetch(other + '/closed', { mode: 'no-cors' })).type,
  frame: () => new Promise(resolve => { addEventListener('message', ({ data }) => data.frame && resolve(data.frame)); const frame = document.createElement('iframe'); frame.src = other + '/frame'; document.body.append(frame) }),
  worker: () => new Promise(resolve => { const worker = new Worker(own + '/worker.js'); worker.onmessage = ({ data }) => resolve(data) }),
  service: async () => { await navigator.serviceWorker.register('/service.js', { scope: '/' }); const { active } = await navigator.serviceWorker.ready; return new Promise(resolve => { navigator.serviceWorker.onmessage = ({ data }) => resolve(data); active.postMessage('ask') }) },
  socket: () => new Promise(resolve => { const socket = new WebSocket(own.replace('http', 'ws') + '/socket'); socket.onopen = () => resolve('open'); socket.onerror = () => resolve('error') }),
  events: () => new Promise(resolve => { const events = new EventSource(own + '/events'); events.onmessage = ({ data }) => { events.close(); resolve(data) } }),
  script: () => new Promise(resolve => { const script = document.createElement('script'); script.src = own + '/script.js'; script.onload = () => resolve(window.fromScript); document.body.append(script) }),
}

const text = async (path, options) => (await fetch(own + path, options)).text()

class Probe extends ContentScript {
  async ensureAuthenticated() {
    await this.goto(own + '/')
    await this.waitForElementInWorker('#there')
    return true
  }

  async getUserDataFromWebsite() {
    return { sourceAccountIdentifier: 'probe' }
  }

  async probe() {
    const answers = {}
    for (const [name, ask] of Object.entries(probes)) answers[name] = await ask().catch(error => String(error))
    return answers
  }

  async fetch(context) {
    const answers = await this.runInWorker('probe')
    const dataUri = 'data:text/plain;base64,' + btoa(unescape(encodeURIComponent(JSON.stringify(answers, null, 1))))
    await this.saveFiles([{ filename: 'answers.txt', dataUri }], { context, contentType: 'text/plain', fileIdAttributes: ['filename'] })
  }
}

new Probe().init({ additionalExposedMethodsNames: ['probe'] })
`

/** The names of the probes, in order. */
export const probeNames = [...probeScript(0).matchAll(/^ {2}(\w+): (?:async )?\(\) =>/gm)].map(
  match => match[1]!,
)

export interface ProbeSite {
  port: number
  /** How many requests came so far. */
  requests(): number
  close(): Promise<void>
}

/** Answers them all, on loopback. */
export async function startProbeSite(): Promise<ProbeSite> {
  let requests = 0
  let count = 0
  const answers: Record<string, (request: IncomingMessage, response: ServerResponse, body: string) => void> =
    {
      '/': (_, response) =>
        response.setHeader('Content-Type', 'text/html').end('<body><p id="there">there</p></body>'),
      '/gzip': (_, response) => encoded(response, 'gzip', gzipSync('zipped é')),
      '/br': (_, response) => encoded(response, 'br', brotliCompressSync('brotli é')),
      '/deflate': (_, response) => encoded(response, 'deflate', deflateSync('deflated é')),
      '/binary': (_, response) => response.end(Buffer.from([0, 255, 10, 13, 0, 128])),
      '/empty': (_, response) => response.writeHead(204).end(),
      '/redirect': (_, response) =>
        response
          .writeHead(302, { Location: '/after', 'Set-Cookie': ['first=1; Path=/', 'second=2; Path=/'] })
          .end('moved'),
      '/after': (request, response) => response.end(`after ${request.headers.cookie}`),
      '/echo': (request, response, body) => response.end(`${request.method} ${body}`),
      '/parts': (request, response, body) => {
        const boundary = /boundary=(.*)/.exec(request.headers['content-type']!)![1]!
        response.end(body.replaceAll(boundary, '…'))
      },
      '/range': (_, response) =>
        response.writeHead(206, { 'Content-Range': 'bytes 1-3/5', 'Content-Type': 'text/plain' }).end('bcd'),
      '/pdf': (_, response) => response.setHeader('Content-Type', 'application/pdf').end('%PDF-1.4'),
      '/moved': ({ headers }, response) =>
        response
          .writeHead(307, {
            Location: `http://localhost:${headers.host!.split(':')[1]}/received`,
            'Access-Control-Allow-Origin': '*',
          })
          .end(),
      '/received': (request, response, body) => {
        response.setHeader('Access-Control-Allow-Origin', '*')
        response.end(`${request.method} ${body}`)
      },
      '/service.js': (_, response) =>
        response
          .setHeader('Content-Type', 'text/javascript')
          .end(
            'onmessage = ({ source }) => fetch("/gzip").then(answer => answer.text()).then(text => source.postMessage(text))',
          ),
      '/count': (_, response) => response.end(String(++count)),
      '/headers': (_, response) => response.setHeader('X-Twin', ['a', 'b']).end(),
      '/latin': (_, response) => response.end(Buffer.from('été', 'latin1')),
      '/cors': (_, response) => response.setHeader('Access-Control-Allow-Origin', '*').end('open'),
      '/preflight': (request, response) => {
        response.setHeader('Access-Control-Allow-Origin', '*')
        response.setHeader('Access-Control-Allow-Methods', 'PUT')
        response.setHeader('Access-Control-Allow-Headers', 'X-Own')
        if (request.method === 'OPTIONS') response.writeHead(204).end()
        else response.end(`own ${request.headers['x-own']}`)
      },
      '/credentials': (request, response) => {
        response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '')
        response.setHeader('Access-Control-Allow-Credentials', 'true')
        response.end('allowed')
      },
      '/closed': (_, response) => response.end('secret'),
      '/frame': (_, response) =>
        response
          .setHeader('Content-Type', 'text/html')
          .end('<script>parent.postMessage({ frame: location.pathname }, "*")</script>'),
      '/worker.js': (_, response) =>
        response
          .setHeader('Content-Type', 'text/javascript')
          .end('fetch("/gzip").then(answer => answer.text()).then(text => postMessage(text))'),
      '/events': (_, response) =>
        response.setHeader('Content-Type', 'text/event-stream').end('data: event\n\n'),
      '/script.js': (_, response) =>
        response.setHeader('Content-Type', 'text/javascript').end('window.fromScript = 1'),
    }
  const server = createServer(async (request, response) => {
    requests++
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk as string
    const answer = answers[new URL(request.url!, 'http://x').pathname]
    if (answer) answer(request, response, body)
    else response.writeHead(404).end()
  })
  // Both 127.0.0.1 and localhost, which may be ::1.
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    port,
    requests: () => requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function encoded(response: ServerResponse, coding: string, body: Uint8Array): void {
  response.setHeader('Content-Encoding', coding).setHeader('X-Kind', coding).end(body)
}
