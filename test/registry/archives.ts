/** Archives as somebody may send them, and a server that hands them out. */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { packTar } from 'modern-tar'
import { onTestFinished } from 'vitest'

export const manifest = { slug: 'books', editor: 'Cozy', version: '1.0.0', type: 'konnector' }

export async function tarOf(files: readonly (readonly [name: string, content: unknown])[]): Promise<Buffer> {
  const entries = files.map(([name, content]) => {
    const body =
      typeof content === 'string' || content instanceof Uint8Array
        ? Buffer.from(content)
        : Buffer.from(JSON.stringify(content))
    return { header: { name, size: body.length, type: 'file' as const, mtime: new Date(0) }, body }
  })
  return Buffer.from(await packTar(entries))
}

export async function archiveOf(
  ...files: readonly (readonly [name: string, content: unknown])[]
): Promise<Buffer> {
  return gzipSync(await tarOf(files))
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export interface Shelf {
  url: string
  hits: () => number
}

/** Serves the same bytes at any path; `statuses` are answered before, one a request. */
export async function serve(
  bytes: Uint8Array,
  { type = 'application/gzip', statuses = [] as number[], path = '/books.tar.gz' } = {},
): Promise<Shelf> {
  let hits = 0
  const server = createServer((_, response) => {
    const status = statuses[hits++]
    response.writeHead(status ?? 200, type === '' ? {} : { 'content-type': type })
    response.end(status === undefined ? bytes : '')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, hits: () => hits }
}
