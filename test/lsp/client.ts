import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js'
import type { CodeAction, Diagnostic, PublishDiagnosticsParams, TextEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** An editor: a client of the language server, which runs as a process of its own. */
export class Editor implements AsyncDisposable {
  readonly #child: ChildProcess
  readonly #connection: MessageConnection
  readonly #dir: string
  readonly #documents = new Map<string, TextDocument>()
  readonly #published = new Map<string, PublishDiagnosticsParams>()
  #waiting: (() => void)[] = []

  constructor(dir: string) {
    const cli = resolve(import.meta.dirname, '../../src/cli.ts')
    this.#dir = dir
    this.#child = spawn(process.execPath, [cli, 'lsp', '--stdio'], {
      cwd: dir,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.#connection = createMessageConnection(
      new StreamMessageReader(this.#child.stdout!),
      new StreamMessageWriter(this.#child.stdin!),
    )
    this.#connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.set(params.uri, params)
      for (const wake of this.#waiting.splice(0)) wake()
    })
    this.#connection.listen()
  }

  async start(): Promise<{ capabilities: Record<string, unknown> }> {
    const answer = await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(this.#dir).href,
      capabilities: {},
    })
    await this.#connection.sendNotification('initialized', {})
    return answer as { capabilities: Record<string, unknown> }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#connection.sendRequest('shutdown')
    const ended = new Promise(done => this.#child.once('close', done))
    await this.#connection.sendNotification('exit')
    await ended
    this.#connection.dispose()
  }

  uri(file: string): string {
    return pathToFileURL(join(this.#dir, file)).href
  }

  async open(file: string, text: string): Promise<void> {
    const document = TextDocument.create(this.uri(file), 'json', 1, text)
    this.#documents.set(file, document)
    await this.#connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: document.uri, languageId: 'json', version: 1, text },
    })
  }

  async close(file: string): Promise<void> {
    this.#documents.delete(file)
    await this.#connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: this.uri(file) },
    })
  }

  /** Types text in the place of other text. */
  async type(file: string, before: string, after: string): Promise<void> {
    const document = this.#documents.get(file)!
    const offset = document.getText().indexOf(before)
    if (offset < 0) throw new Error(`${before} is not in ${file}`)
    await this.edit(file, [
      {
        range: { start: document.positionAt(offset), end: document.positionAt(offset + before.length) },
        newText: after,
      },
    ])
  }

  async edit(file: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.#documents.get(file)!
    const contentChanges = edits.map(({ range, newText }) => ({ range, text: newText }))
    TextDocument.update(document, contentChanges, document.version + 1)
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version: document.version },
      contentChanges,
    })
  }

  text(file: string): string {
    return this.#documents.get(file)!.getText()
  }

  /** The findings of a file once they are of the text as it is now. */
  async diagnostics(file: string): Promise<Diagnostic[]> {
    const wanted = this.#documents.get(file)?.version
    for (;;) {
      const published = this.#published.get(this.uri(file))
      if (published && published.version === wanted) return published.diagnostics
      await new Promise<void>(wake => this.#waiting.push(wake))
    }
  }

  request<T>(method: string, file: string, place: string, more: object = {}): Promise<T> {
    const document = this.#documents.get(file)!
    const offset = document.getText().indexOf(place)
    if (offset < 0) throw new Error(`${place} is not in ${file}`)
    const position = document.positionAt(offset + 1)
    return this.#connection.sendRequest(method, { textDocument: { uri: document.uri }, position, ...more })
  }

  actions(file: string, { range }: Diagnostic): Promise<CodeAction[]> {
    return this.#connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: this.uri(file) },
      range,
      context: { diagnostics: [] },
    })
  }

  async changeOnDisk(file: string): Promise<void> {
    await this.#connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: this.uri(file), type: 2 }],
    })
  }
}
