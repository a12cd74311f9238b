/** Characters of a line that has no end yet; the rest of it is left out. */
const maxLine = 64 * 1024

/** Calls `onLine` with each line of a stream as it comes, without its end. */
export function readLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = ''
  const decoder = new TextDecoder()
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop()!.slice(0, maxLine)
    for (const line of lines) onLine(line)
  })
  stream.once('end', () => {
    if (rest !== '') onLine(rest)
  })
}
