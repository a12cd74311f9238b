import type { Edit, Fix } from '../../diagnostics/diagnostic.ts'
import type { JsonDocument, Path } from '../../json/document.ts'
import { removeAt, renameKey, replaceValue } from '../../json/edits.ts'
import { quote } from '../../json/values.ts'
import type { LintFinding } from './rule.ts'

type Suggested = Pick<LintFinding, 'suggestion' | 'fixes'>

/** The fix of a finding; none if its edits cannot be made. */
export function offerFix(kind: Fix['kind'], description: string, edits: Edit[] | undefined): Suggested {
  return edits ? { fixes: [{ kind, description, edits }] } : {}
}

/** Suggests another value for the one at a path, and fixes it so; nothing if it is not known which. */
export function suggestValue(
  document: JsonDocument,
  path: Path,
  meant: string | undefined,
  kind: Fix['kind'] = 'suggestion',
): Suggested {
  if (!meant) return {}
  const edits = replaceValue(document, path, meant)
  return { suggestion: meant, ...offerFix(kind, `Write ${quote(meant)}`, edits) }
}

/** Suggests another name for the member at a path, and fixes it so; nothing if it is not known which. */
export function suggestKey(
  document: JsonDocument,
  path: Path,
  meant: string | undefined,
  kind: Fix['kind'] = 'suggestion',
): Suggested {
  if (!meant) return {}
  return { suggestion: meant, ...offerFix(kind, `Rename it to ${meant}`, renameKey(document, path, meant)) }
}

/** Fixes a finding by removing the member or item at a path. */
export function suggestRemoval(
  document: JsonDocument,
  path: Path,
  kind: Fix['kind'] = 'suggestion',
): Suggested {
  return offerFix(kind, `Remove ${quote(path.at(-1))}`, removeAt(document, path))
}
