import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Serves one archive on loopback while `use` runs: for a registry on this machine, and for nobody else. */
export async function withArchiveServer<T>(
  name: string,
  bytes: Uint8Array,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const path = `/${encodeURIComponent(name)}`
  const server = createServer((request, response) => {
    if (request.url !== path) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'application/gzip', 'content-length': bytes.length })
    response.end(bytes)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
  } finally {
    await new Promise(resolve => {
      server.close(resolve)
      server.closeAllConnections()
    })
  }
}
