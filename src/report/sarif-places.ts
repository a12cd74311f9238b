import type { Fix as SarifFix, Location } from 'sarif'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { toRegion } from '../text/region.ts'
import { replaceSurrogates } from '../text/escape.ts'

/** The fixes of a finding as replacements by line and column, which every reader of SARIF counts alike. */
export function sarifFixes(
  { file, fixes = [] }: Diagnostic,
  source: (file: string) => string | undefined,
): SarifFix[] {
  const text = file === undefined || fixes.length === 0 ? undefined : source(file)
  if (file === undefined || text === undefined) return []
  return fixes.map(({ description, edits }) => ({
    description: { text: description },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(file) },
        replacements: edits.map(edit => {
          const { line, column, ...end } = toRegion(text, edit)
          return {
            deletedRegion: { startLine: line, startColumn: column, ...end },
            insertedContent: { text: edit.content },
          }
        }),
      },
    ],
  }))
}

/** A place as SARIF has it; a finding about no file has none. */
export function sarifLocation({
  file,
  line,
  column,
  endLine,
  endColumn,
  pointer,
}: Place): Location | undefined {
  if (file === undefined) return undefined
  // A finding about a whole file needs a line, too: readers show it at the first one.
  const region =
    line === undefined
      ? { startLine: 1, endLine: 1 }
      : { startLine: line, startColumn: column, endLine, endColumn }
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, region },
    ...(pointer !== undefined && { logicalLocations: [{ fullyQualifiedName: pointer }] }),
  }
}

/** A relative reference (RFC 3986) to a file of the repository. */
function uriOf(file: string): string {
  return replaceSurrogates(file).split('/').map(encodeURIComponent).join('/')
}
