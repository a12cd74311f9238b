import type { WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Ignore } from '../config/config.ts'
import { configName } from '../config/read.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nodeAt, parseDocument } from '../json/document.ts'
import { insertItem, insertMember } from '../json/edits.ts'

/**
 * An edit that adds a finding to the `ignore` list of the configuration at `uri`; `text` is its text, `undefined` when
 * there is no configuration yet. `undefined` for a configuration that cannot be edited.
 */
export function ignoreEdit(
  { rule, pointer, file }: Diagnostic,
  { uri, text }: { uri: string; text: string | undefined },
): WorkspaceEdit | undefined {
  const entry: Ignore = {
    rule,
    ...(pointer !== undefined && { pointer }),
    ...(pointer === undefined && file !== undefined && { file }),
    reason: 'TODO: say why this may stay',
  }
  if (text === undefined) {
    const newText = `${JSON.stringify({ ignore: [entry] }, null, 2)}\n`
    const start = { line: 0, character: 0 }
    return {
      documentChanges: [
        { kind: 'create', uri },
        { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText }] },
      ],
    }
  }
  const config = parseDocument(configName, text)
  const edits = nodeAt(config, ['ignore'])
    ? insertItem(config, ['ignore'], entry)
    : insertMember(config, [], 'ignore', [entry])
  if (config.problems.length > 0 || edits === undefined) return undefined
  const document = TextDocument.create(uri, 'json', 0, text)
  return {
    changes: {
      [uri]: edits.map(({ offset, length, content }) => ({
        range: { start: document.positionAt(offset), end: document.positionAt(offset + length) },
        newText: content,
      })),
    },
  }
}
