import { renameKey } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { parseWebUrl, withScheme } from '../../../text/web-url.ts'
import { valueAt, isObject, quote } from '../../../json/values.ts'
import { offerFix, suggestValue } from '../../engine/suggest.ts'

export const developerShape = defineLintRule({
  id: 'developer-shape',
  summary: 'The developer has a name, and its url is a web address',
  group: 'identity',
  severity: 'warning',
  authority: ['store'],
  fix: 'safe',
  source: 'cozy-store ducks/apps/components/Details.jsx',
  *check({ manifest }) {
    const developer = valueAt(manifest.value, 'developer')
    if (!isObject(developer)) return
    const { name, url, link } = developer
    if (typeof name !== 'string' || name.trim() === '')
      yield {
        path: ['developer'],
        target: 'key',
        message: 'The developer has no name. Add one: the store shows it.',
      }
    if (link !== undefined && url === undefined)
      yield {
        path: ['developer', 'link'],
        target: 'key',
        message: 'The store reads "url", not "link". Rename it.',
        suggestion: 'url',
        ...offerFix('safe', 'Rename it to url', renameKey(manifest, ['developer', 'link'], 'url')),
      }
    if (typeof url !== 'string' || parseWebUrl(url)) return
    const meant = withScheme(url)
    yield {
      path: ['developer', 'url'],
      message: `${quote(url)} is not a web address, so the store's link is broken. Write the whole URL, with https://.`,
      ...suggestValue(manifest, ['developer', 'url'], meant),
    }
  },
})
