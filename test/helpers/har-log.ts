interface Message {
  url: string
  headers: Record<string, string>
}
interface Entry {
  startedDateTime: string
  request: Message & { method: string; postData?: { mimeType: string; text: string } }
  response?: Message & { status: number; content: { text: string; encoding?: string } }
}

type GetBody = (params: { requestId: string }) => Promise<{ body: string; base64Encoded: boolean }>

/** Collects the Network events of Chromium's own protocol into a HAR log, as its developer tools do. */
export class HarLog {
  readonly #getBody: GetBody
  readonly #entries: Entry[] = []
  readonly #last = new Map<string, Entry>()
  readonly #bodies: Promise<void>[] = []

  constructor(getBody: GetBody) {
    this.#getBody = getBody
  }

  listeners(): [string, (event: never) => void][] {
    type Sent = {
      requestId: string
      wallTime: number
      request: Message & { method: string; postData?: string }
      redirectResponse?: Message & { status: number }
    }
    const sent = ({ requestId, wallTime, request, redirectResponse }: Sent) => {
      const earlier = this.#last.get(requestId)
      if (redirectResponse && earlier) earlier.response = { ...redirectResponse, content: { text: '' } }
      const { postData, ...rest } = request
      const mimeType = request.headers['Content-Type'] ?? ''
      const entry: Entry = {
        startedDateTime: new Date(wallTime * 1000).toISOString(),
        request: { ...rest, ...(postData !== undefined && { postData: { mimeType, text: postData } }) },
      }
      this.#entries.push(entry)
      this.#last.set(requestId, entry)
    }
    const received = ({
      requestId,
      response,
    }: {
      requestId: string
      response: Message & { status: number }
    }) => {
      const entry = this.#last.get(requestId)
      if (entry) entry.response = { ...response, content: { text: '' } }
    }
    const finished = ({ requestId }: { requestId: string }) => {
      const entry = this.#last.get(requestId)
      this.#bodies.push(this.#readBody(requestId, entry!))
    }
    return [
      ['Network.requestWillBeSent', sent],
      ['Network.responseReceived', received],
      ['Network.loadingFinished', finished],
    ]
  }

  async #readBody(requestId: string, { response }: Entry): Promise<void> {
    const { body, base64Encoded } = await this.#getBody({ requestId })
    response!.content = { text: body, ...(base64Encoded && { encoding: 'base64' }) }
  }

  /** The file's text, when all bodies have come. */
  async text(): Promise<string> {
    await Promise.allSettled(this.#bodies)
    const headersOf = ({ headers }: Message) =>
      Object.entries(headers).map(([name, value]) => ({ name, value }))
    const entries = this.#entries.flatMap(({ request, response, ...entry }) =>
      response
        ? [
            {
              ...entry,
              request: { ...request, headers: headersOf(request) },
              response: { status: response.status, headers: headersOf(response), content: response.content },
            },
          ]
        : [],
    )
    return JSON.stringify({ log: { version: '1.2', creator: { name: 'Chromium', version: '' }, entries } })
  }
}
