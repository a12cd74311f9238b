/** A server on loopback that answers in ways that cost its client memory or time. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { onTestFinished } from 'vitest'

export interface HostileServer {
  url: string
  /** Bytes that were written, of all answers together. */
  sent(): number
  /** Whether a client still reads. */
  isRead(): boolean
}

/** `endless`: without end, as fast as it is read. `slow`: a byte every 20 ms. `bomb`: gzip of 1 GiB of zeros. `silent`: nothing. */
export type Hostility = 'endless' | 'slow' | 'bomb' | 'silent'

export async function startHostileServer(
  answer: Hostility | ((request: IncomingMessage, response: ServerResponse) => void),
): Promise<HostileServer> {
  let sent = 0
  let open = 0
  const server = createServer((request, response) => {
    request.resume()
    open++
    response.on('close', () => open--)
    if (typeof answer === 'function') return answer(request, response)
    const write = (bytes: Uint8Array) => {
      sent += bytes.length
      return response.write(bytes)
    }
    if (answer === 'silent') return
    response.setHeader('content-type', 'application/json')
    if (answer === 'slow') {
      const timer = setInterval(() => write(Buffer.from(' ')), 20)
      response.on('close', () => clearInterval(timer))
      return
    }
    if (answer === 'bomb') {
      response.setHeader('content-encoding', 'gzip')
      write(bomb())
      return void response.end()
    }
    const piece = Buffer.alloc(65_536, ' ')
    const more = () => {
      while (!response.destroyed && write(piece));
      response.once('drain', more)
    }
    more()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => sent,
    isRead: () => open > 0,
  }
}

/** 1 GiB of zeros as a gzip of many members, about 1 MB. */
function bomb(): Uint8Array {
  member ??= gzipSync(Buffer.alloc(16 * 1024 * 1024))
  return Buffer.concat(Array.from({ length: 64 }, () => member!))
}

let member: Uint8Array | undefined
