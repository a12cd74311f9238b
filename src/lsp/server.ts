import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node.js'
import { version } from '../package.ts'
import { Session } from './session.ts'

/** Serves the Language Server Protocol over two streams; ends when the client says so or the input ends. */
export function serveLanguage(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<void> {
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(input),
    new StreamMessageWriter(output),
  )
  const session = new Session(connection)
  connection.onInitialize(() => ({
    serverInfo: { name: 'konnector-lint', version },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.konnector-lint'] },
      completionProvider: { triggerCharacters: ['"', ':'] },
      hoverProvider: true,
    },
  }))
  connection.onCodeAction(({ textDocument, range }) => session.codeActions(textDocument.uri, range))
  connection.onCompletion(({ textDocument, position }) => session.complete(textDocument.uri, position))
  connection.onHover(({ textDocument, position }) => session.hover(textDocument.uri, position))
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) void session.fileChanged(uri)
  })
  connection.listen()
  return new Promise(resolve => {
    connection.onExit(() => resolve())
    input.once('end', () => resolve())
  })
}
