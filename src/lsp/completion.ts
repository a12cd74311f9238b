import { getLocation } from 'jsonc-parser'
import licenseIds from 'spdx-license-ids/index.json' with { type: 'json' }
import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { valueAt } from '../json/values.ts'
import type { NeededRight } from '../lint/source/rights.ts'

/** What completion knows of the repository around a manifest. */
export interface CompletionContext {
  /** Paths of the repository's files. */
  files: readonly string[]
  /** The rights that the konnector's code needs. */
  needed: readonly NeededRight[]
  /** The value of the manifest, as far as it can be read. */
  value: unknown
}

/**
 * What the schema cannot know: icons that exist, licences, and the doctypes and verbs that the code needs. `offset` is
 * the place of the cursor.
 */
export function completeManifest(
  document: TextDocument,
  offset: number,
  context: CompletionContext,
): CompletionItem[] {
  const { path, isAtPropertyKey, previousNode } = getLocation(document.getText(), offset)
  const replaced =
    previousNode && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length
      ? previousNode
      : { offset, length: 0 }
  const range = {
    start: document.positionAt(replaced.offset),
    end: document.positionAt(replaced.offset + replaced.length),
  }
  return suggestionsFor(path, isAtPropertyKey, context).map(({ label, text, detail, first, kind }) => ({
    label,
    kind: kind ?? CompletionItemKind.Value,
    filterText: JSON.stringify(label),
    sortText: `${first ? '0' : '1'}${label}`,
    textEdit: { range, newText: text ?? JSON.stringify(label) },
    insertTextFormat: InsertTextFormat.PlainText,
    ...(detail !== undefined && { detail }),
  }))
}

interface Suggestion {
  label: string
  /** Default: the label in quotes. */
  text?: string
  detail?: string
  /** What is probably meant comes before what the schema offers. */
  first?: boolean
  kind?: CompletionItemKind
}

function suggestionsFor(
  path: readonly (string | number)[],
  isAtPropertyKey: boolean,
  { files, needed, value }: CompletionContext,
): Suggestion[] {
  const [member, name, inner] = path
  if (member === 'permissions' && isAtPropertyKey && path.length === 2)
    return neededPermissions(needed, value)
  if (isAtPropertyKey) return []
  if (member === 'permissions' && inner === 'type') return neededDoctypes(needed)
  if (member === 'permissions' && inner === 'verbs')
    return neededVerbs(needed, valueAt(value, 'permissions', String(name), 'type'))
  if (member === 'license') return licenseIds.map(id => ({ label: id }))
  if (member === 'icon') return assetsOf(files).map(label => ({ label, first: true }))
  if (member === 'on_delete_account')
    return files
      .filter(file => /^src\/.*\.[jt]s$/.test(file))
      .map(file => ({ label: file.replace(/^src\//, '') }))
  return []
}

function neededDoctypes(needed: readonly NeededRight[]): Suggestion[] {
  return [...groupByDoctype(needed)].map(([label, uses]) => ({ label, first: true, detail: neededBy(uses) }))
}

function neededVerbs(needed: readonly NeededRight[], doctype: unknown): Suggestion[] {
  const uses = needed.filter(use => use.doctype === doctype)
  const verbs = new Set(uses.flatMap(use => use.verbs))
  return [...verbs].map(label => ({
    label,
    first: true,
    detail: neededBy(uses.filter(use => use.verbs.includes(label))),
  }))
}

/** Whole permissions for what the code needs and the manifest does not have. */
function neededPermissions(needed: readonly NeededRight[], value: unknown): Suggestion[] {
  const given = Object.values((valueAt(value, 'permissions') ?? {}) as object).map(rule =>
    valueAt(rule, 'type'),
  )
  return [...groupByDoctype(needed)]
    .filter(([doctype]) => !given.includes(doctype))
    .map(([doctype, uses]) => {
      const label = doctype.slice(doctype.lastIndexOf('.') + 1)
      const verbs = [...new Set(uses.flatMap(use => use.verbs))]
      return {
        label,
        kind: CompletionItemKind.Property,
        first: true,
        detail: `${doctype}, ${neededBy(uses)}`,
        text: `${JSON.stringify(label)}: ${JSON.stringify({ type: doctype, verbs }).replaceAll(/([,:{])(?=")/g, '$1 ')}`,
      }
    })
}

function groupByDoctype(needed: readonly NeededRight[]): Map<string, NeededRight[]> {
  const groups = new Map<string, NeededRight[]>()
  for (const right of needed) groups.set(right.doctype, [...(groups.get(right.doctype) ?? []), right])
  return groups
}

function neededBy(uses: readonly NeededRight[]): string {
  return `the code needs it: ${[...new Set(uses.map(({ by }) => by))].join(', ')}`
}

/** Icons are named without the folder that the build copies them from. */
function assetsOf(files: readonly string[]): string[] {
  return files
    .filter(file => /\.(svg|png)$/i.test(file) && !/^(test|docs)\//.test(file))
    .map(file => file.replace(/^(assets|src\/assets)\//, ''))
}
