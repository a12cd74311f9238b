import type { Fix } from '../../../diagnostics/diagnostic.ts'
import type { SyntaxProblem } from '../../../json/document.ts'
import { defineLintRule } from '../../engine/rule.ts'

/** Kinds of problems that have their own rule. */
const others: ReadonlySet<SyntaxProblem['kind']> = new Set(['bom', 'after-value'])

export const jsonSyntax = defineLintRule({
  id: 'json-syntax',
  summary: 'The manifest is strict JSON',
  group: 'syntax',
  severity: 'error',
  authority: ['stack', 'registry'],
  needs: [],
  fix: 'safe',
  source: 'Go encoding/json, which cozy-stack and cozy-apps-registry read manifests with',
  *check({ manifest }) {
    for (const problem of manifest.problems) {
      if (others.has(problem.kind)) continue
      const { message, offset, length } = problem
      const fix = fixOf(problem, manifest.text)
      yield { message, range: { offset, length }, ...(fix && { fixes: [fix] }) }
    }
  },
})

/** Only where a single edit gives what was meant. */
function fixOf({ kind, offset, length }: SyntaxProblem, text: string): Fix | undefined {
  switch (kind) {
    case 'trailing-comma':
    case 'extra-comma':
      return { kind: 'safe', description: 'Remove the comma', edits: [{ offset, length, content: '' }] }
    case 'stray-character':
      return {
        kind: 'safe',
        description: 'Put a space in its place',
        edits: [{ offset, length, content: ' ' }],
      }
    case 'comment':
      return {
        kind: 'suggestion',
        description: 'Remove the comment',
        edits: [{ offset, length, content: '' }],
      }
    case 'escape':
      return {
        kind: 'suggestion',
        description: 'Write the backslash twice',
        edits: [{ offset, length: 0, content: '\\' }],
      }
    case 'missing-comma':
      return {
        kind: 'suggestion',
        description: 'Add the comma',
        edits: [{ offset, length: 0, content: ', ' }],
      }
    case 'control-character': {
      const content = JSON.stringify(text.slice(offset, offset + length)).slice(1, -1)
      return { kind: 'safe', description: `Write ${content}`, edits: [{ offset, length, content }] }
    }
    case 'quotes': {
      const content = JSON.stringify(text.slice(offset + 1, offset + length - 1))
      return { kind: 'suggestion', description: 'Use double quotes', edits: [{ offset, length, content }] }
    }
    default:
      return undefined
  }
}
