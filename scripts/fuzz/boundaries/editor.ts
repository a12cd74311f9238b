import { PassThrough } from 'node:stream'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serveLanguage } from '../../../src/lsp/server.ts'
import { type Boundaries, withFolder } from '../boundary.ts'
import * as samples from './samples.ts'

interface Message {
  id?: number
  method?: string
  params?: unknown
  error?: { code: number; message: string }
}

/** What JSON-RPC says when a handler threw. */
const internalError = -32_603
/** `window/logMessage` of this type is an error. */
const logsError = 1

/** The messages of an editor in which somebody opened a file, typed into it, and asked about it. */
function messagesAbout(uri: string, text: string): Message[] {
  const textDocument = { uri, version: 1, languageId: 'json', text }
  const position = { line: 2, character: 5 }
  const range = { start: { line: 0, character: 0 }, end: { line: 200, character: 0 } }
  return [
    { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
    { method: 'initialized', params: {} },
    { method: 'textDocument/didOpen', params: { textDocument } },
    { id: 2, method: 'textDocument/completion', params: { textDocument: { uri }, position } },
    { id: 3, method: 'textDocument/hover', params: { textDocument: { uri }, position } },
    {
      id: 4,
      method: 'textDocument/codeAction',
      params: { textDocument: { uri }, range, context: { diagnostics: [] } },
    },
    { id: 5, method: 'shutdown' },
  ]
}

/** Serves these messages, and gives what the server said up to its answer to the last one. */
async function serve(messages: readonly Message[]): Promise<Message[]> {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const said: Message[] = []
  const last = messages.at(-1)?.id
  const answered = new Promise<void>(resolve => {
    let rest = Buffer.alloc(0)
    output.on('data', (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk])
      for (;;) {
        const [head, length] = /^Content-Length: (\d+)\r\n\r\n/.exec(rest.toString('latin1', 0, 60)) ?? []
        const end = (head?.length ?? 0) + Number(length)
        if (head === undefined || rest.length < end) return
        const message = JSON.parse(rest.toString('utf8', head.length, end)) as Message
        said.push(message)
        rest = rest.subarray(end)
        if (message.id === last) resolve()
      }
    })
  })
  const served = serveLanguage(input, output)
  for (const message of messages) {
    const bytes = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
    input.write(`Content-Length: ${bytes.length}\r\n\r\n`)
    input.write(bytes)
  }
  await answered
  input.end()
  await served
  return said
}

/** Has an editor open a file. Throws what the server says of its own faults. */
function edit(name: string, text: string): Promise<void> {
  return withFolder({ 'manifest.konnector': samples.manifest }, async dir => {
    const said = await serve(messagesAbout(pathToFileURL(join(dir, name)).href, text))
    for (const { method, params, error } of said) {
      if (error?.code === internalError) throw new Error(error.message)
      const { type, message } = (params ?? {}) as { type?: number; message?: string }
      if (method === 'window/logMessage' && type === logsError) throw new Error(message)
    }
  })
}

/** Texts of a repository that somebody opens in an editor. */
export const editor: Boundaries = {
  'lsp-manifest': { sample: samples.manifest, read: text => edit('manifest.konnector', text) },
  'lsp-config': { sample: samples.config, read: text => edit('konnector-lint.config.json', text) },
}
