import type { Readable } from 'node:stream'

/** What a stream gives, up to `maxSize` bytes; the rest is dropped. */
export async function collectStream(stream: Readable, maxSize: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (size < maxSize) chunks.push(chunk)
    size += chunk.length
  }
  return Buffer.concat(chunks)
}
