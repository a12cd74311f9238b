/** Stands before a registry, writes down what is asked, and can misbehave. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Proxied {
  url: string
  /** `POST /registry/books`, without the query. */
  seen: string[]
}

export interface ProxyOptions {
  /** Answers instead of the registry: then it returns true. `nth` counts requests of this method and path, from 1. */
  instead?: (request: string, nth: number, response: ServerResponse) => boolean
  /** Breaks the connection once the registry has done its work. */
  lose?: (request: string, nth: number) => boolean
}

export async function proxy(target: string, { instead, lose }: ProxyOptions = {}): Promise<Proxied> {
  const seen: string[] = []
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request
    const asked = `${method} ${url.replace(/\?.*/, '')}`
    seen.push(asked)
    const nth = seen.filter(other => other === asked).length
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    if (instead?.(asked, nth, response)) return
    const forward = fetch(`${target}${url}`, {
      method,
      headers: Object.fromEntries(
        Object.entries(headers).filter(([name]) =>
          ['authorization', 'content-type', 'accept'].includes(name),
        ),
      ) as Record<string, string>,
      ...(method === 'GET' ? {} : { body: Buffer.concat(chunks) }),
    })
    const answer = await forward.catch(() => undefined)
    if (answer === undefined) return void response.destroy()
    const bytes = Buffer.from(await answer.arrayBuffer())
    if (lose?.(asked, nth)) return void response.destroy()
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(bytes)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}
