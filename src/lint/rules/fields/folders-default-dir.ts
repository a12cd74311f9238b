import type { Fix } from '../../../diagnostics/diagnostic.ts'
import type { JsonDocument, Path } from '../../../json/document.ts'
import { fixWith, replaceValue } from '../../../json/edits.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { valueAt, quote } from '../../../json/values.ts'
import { defaultFolders } from './no-advanced-fields.ts'

/** Cozy-harvest-lib helpers/konnectors.js: the first two begin a path, the others are steps of it. */
const bases = ['$administrative', '$photos']
const variables = [...bases, '$konnector', '$account']

export const foldersDefaultDir = defineLintRule({
  id: 'folders-default-dir',
  summary: 'The folder that is asked for is a path Harvest can fill in',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/konnectors.js (buildFolderPath), cozy-client models/konnectorFolder.js',
  since: '0.1.0',
  *check({ manifest }) {
    const folders = valueAt(manifest.value, 'folders')
    if (!Array.isArray(folders)) return
    if (folders.length === 0) {
      yield {
        path: ['folders'],
        message:
          'An empty list asks for a folder all the same, and does not tell which. Name one, or remove the list.',
        ...fixWith('suggestion', 'take the usual one', replaceValue(manifest, ['folders'], defaultFolders)),
      }
      return
    }
    const place = ['folders', 0, 'defaultDir']
    const dir = valueAt(folders[0], 'defaultDir')
    if (typeof dir === 'string' && dir !== '')
      for (const finding of checkPath(dir, place))
        yield { ...finding, ...fixOf(finding.suggestion, manifest, place) }
    else
      yield {
        path: ['folders', 0],
        message: `A folder is \`{ "defaultDir": "…" }\`: and without it Harvest takes ${quote(defaultFolders[0]!.defaultDir)}.`,
      }
    if (folders.length > 1)
      yield { path: ['folders', 1], message: 'Only the first folder is looked at. Remove the others.' }
  },
})

function fixOf(meant: string | undefined, manifest: JsonDocument, place: Path): { fixes?: Fix[] } {
  return meant === undefined
    ? {}
    : fixWith('suggestion', `write ${quote(meant)}`, replaceValue(manifest, place, meant))
}

function* checkPath(dir: string, place: Path): Generator<LintFinding> {
  const [base, ...steps] = dir.split('/')
  const unknown = [base!, ...steps].find(step => step.startsWith('$') && !variables.includes(step))
  if (dir.includes('\\') || [base, ...steps].includes('..'))
    yield {
      path: place,
      message:
        'A folder is a path that leads down only, with slashes between names. Remove ".." and backslashes.',
    }
  else if (unknown !== undefined) {
    const meant = didYouMean(unknown, variables)
    yield {
      path: place,
      message: `${quote(unknown)} is not a variable, and becomes a folder of that name. Use one that is known.`,
      ...(meant && { suggestion: dir.replace(unknown, () => meant) }),
    }
  } else if (!bases.includes(base!))
    yield {
      path: place,
      severity: 'info',
      message: `A folder begins with ${bases.join(' or ')}, and "$administrative/" is put before this. Write it out.`,
      suggestion: `$administrative/${dir.replace(/^\/+/, '')}`,
    }
  else if (steps.length > 0 && steps.at(-1) !== '$account')
    yield {
      path: place,
      message: 'The last part of the path is taken for the folder of one account. End it with "$account".',
      suggestion: `${dir.replace(/\/+$/, '')}/$account`,
    }
}
