/** One event of a `text/event-stream`. */
export interface StreamEvent {
  event: string
  data: string
}

/** Most characters of one event: a manifest is far smaller. */
const maxEvent = 4 * 1024 * 1024

/** Reads the events of a stream as they come; comments, which keep a connection alive, are left out. */
export async function* readEvents(stream: AsyncIterable<Uint8Array>): AsyncGenerator<StreamEvent> {
  const decoder = new TextDecoder()
  let lines: string[] = []
  /** Of a line that has no end yet: it can come in thousands of pieces. */
  let pieces: string[] = []
  /** Characters since the last event. */
  let size = 0
  for await (const chunk of stream) {
    const text = decoder.decode(chunk, { stream: true })
    pieces.push(text)
    size += text.length
    if (text.includes('\n')) {
      const ended = pieces.join('').split(/\r\n|\n/)
      const rest = ended.pop()!
      pieces = [rest]
      for (const line of ended) {
        if (line !== '') lines.push(line)
        else {
          const event = parseEvent(lines)
          lines = []
          size = rest.length
          if (event) yield event
        }
      }
    }
    if (size > maxEvent) return
  }
}

function parseEvent(lines: readonly string[]): StreamEvent | undefined {
  const values = (name: string) =>
    lines.flatMap(line =>
      line.startsWith(`${name}:`) ? [line.slice(name.length + 1).replace(/^ /, '')] : [],
    )
  const data = values('data')
  return data.length === 0 ? undefined : { event: values('event').at(-1) ?? 'message', data: data.join('\n') }
}
