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
  let rest = ''
  let fields: string[] = []
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\n/)
    rest = lines.pop()!
    if (rest.length > maxEvent) return
    for (const line of lines) {
      if (line !== '') fields.push(line)
      else {
        const event = parseEvent(fields)
        fields = []
        if (event) yield event
      }
    }
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
