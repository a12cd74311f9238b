import type { Path } from '../../../json/document.ts'
import { replaceValue } from '../../../json/edits.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { valueAt, quote } from '../../../json/values.ts'
import { formatList } from '../../../text/format.ts'
import { defaultFolders } from './no-advanced-fields.ts'
import { offerFix, suggestValue } from '../../engine/suggest.ts'

/** cozy-harvest-lib helpers/konnectors.js: the first two start a path, the others are parts of it. */
const bases = ['$administrative', '$photos']
const variables = [...bases, '$konnector', '$account']

export const foldersDefaultDir = defineLintRule({
  id: 'folders-default-dir',
  summary: 'The default folder is a path that Harvest can fill in',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/konnectors.js (buildFolderPath), cozy-client models/konnectorFolder.js',
  *check({ manifest }) {
    const folders = valueAt(manifest.value, 'folders')
    if (!Array.isArray(folders)) return
    if (folders.length === 0) {
      yield {
        path: ['folders'],
        message:
          'An empty list still asks for a folder, but does not say which. Add a folder or remove the list.',
        ...offerFix(
          'suggestion',
          'Use the usual folder',
          replaceValue(manifest, ['folders'], defaultFolders),
        ),
      }
      return
    }
    const place = ['folders', 0, 'defaultDir']
    const dir = valueAt(folders[0], 'defaultDir')
    if (typeof dir === 'string' && dir !== '')
      for (const finding of checkPath(dir, place))
        yield { ...finding, ...suggestValue(manifest, place, finding.suggestion) }
    else
      yield {
        path: ['folders', 0],
        message: `defaultDir is missing, so Harvest uses ${quote(defaultFolders[0]!.defaultDir)}. Write { "defaultDir": "…" }.`,
      }
    if (folders.length > 1)
      yield { path: ['folders', 1], message: 'Harvest reads only the first folder. Remove the others.' }
  },
})

function* checkPath(dir: string, place: Path): Generator<LintFinding> {
  const [base, ...steps] = dir.split('/')
  const unknown = [base!, ...steps].find(step => step.startsWith('$') && !variables.includes(step))
  if (dir.includes('\\') || [base, ...steps].includes('..'))
    yield {
      path: place,
      message: 'A folder path uses slashes and cannot go up. Remove ".." and backslashes.',
    }
  else if (unknown !== undefined) {
    const meant = didYouMean(unknown, variables)
    yield {
      path: place,
      message: `${quote(unknown)} is not a variable, so Harvest creates a folder with that name. Use ${formatList(variables, { last: 'or' })}.`,
      ...(meant && { suggestion: dir.replace(unknown, () => meant) }),
    }
  } else if (!bases.includes(base!))
    yield {
      path: place,
      severity: 'info',
      message: `A folder starts with ${bases.join(' or ')}; Harvest puts "$administrative/" before this one. Write it out.`,
      suggestion: `$administrative/${dir.replace(/^\/+/, '')}`,
    }
  else if (steps.length > 0 && steps.at(-1) !== '$account')
    yield {
      path: place,
      message:
        'Harvest uses the last part of the path as the folder of one account. End the path with "$account".',
      suggestion: `${dir.replace(/\/+$/, '')}/$account`,
    }
}
