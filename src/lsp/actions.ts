import {
  type CodeAction,
  CodeActionKind,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts'
import { toLspDiagnostic } from './diagnostics.ts'
import { overlaps, toRange } from './position.ts'

/** What an action needs to know of the file it is asked for. */
export interface QuickFixContext {
  document: TextDocument
  /** The findings in this document. */
  found: readonly Diagnostic[]
  uriOf(file: string): string
  /** An edit of the configuration that ignores a finding. */
  ignore(diagnostic: Diagnostic): WorkspaceEdit | undefined
}

/** The fixes of the findings in a range, and for each finding an entry in `ignore`. */
export function quickFixes(range: Range, context: QuickFixContext): CodeAction[] {
  const here = context.found.filter(diagnostic => overlaps(toRange(diagnostic), range))
  return here.flatMap(diagnostic => [
    ...(diagnostic.fixes ?? []).map(fix => fixAction(diagnostic, fix, context)),
    ...ignoreAction(diagnostic, context),
  ])
}

/** All safe fixes of the document at once: the text it has after them. */
export function fixAllAction(document: TextDocument, fixed: string): CodeAction[] {
  if (fixed === document.getText()) return []
  const whole = { start: document.positionAt(0), end: document.positionAt(document.getText().length) }
  return [
    {
      title: 'Apply all safe fixes',
      kind: `${CodeActionKind.SourceFixAll}.konnector-lint`,
      edit: { changes: { [document.uri]: [{ range: whole, newText: fixed }] } },
    },
  ]
}

function fixAction(
  diagnostic: Diagnostic,
  { kind, description, edits }: Fix,
  { document, uriOf }: QuickFixContext,
): CodeAction {
  const changes = edits.map(({ offset, length, content }): TextEdit => ({
    range: { start: document.positionAt(offset), end: document.positionAt(offset + length) },
    newText: content,
  }))
  return {
    title: `${description.charAt(0).toUpperCase()}${description.slice(1)} (${diagnostic.rule})`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toLspDiagnostic(diagnostic, uriOf)],
    isPreferred: kind === 'safe',
    edit: { changes: { [document.uri]: changes } },
  }
}

function ignoreAction(diagnostic: Diagnostic, { ignore, uriOf }: QuickFixContext): CodeAction[] {
  const edit = ignore(diagnostic)
  if (edit === undefined) return []
  return [
    {
      title: `Ignore ${diagnostic.rule} here`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toLspDiagnostic(diagnostic, uriOf)],
      edit,
    },
  ]
}
