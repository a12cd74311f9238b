import { fixWith, renameKey, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { parseWebUrl, withScheme } from '../../../text/web-url.ts'
import { valueAt, isObject, quote } from '../../../json/values.ts'

export const developerShape = defineLintRule({
  id: 'developer-shape',
  summary: 'The developer has a name, and a url that is a web address',
  group: 'identity',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest'],
  fix: 'safe',
  source: 'cozy-store ducks/apps/components/Details.jsx',
  since: '0.1.0',
  *check({ manifest }) {
    const developer = valueAt(manifest.value, 'developer')
    if (!isObject(developer)) return
    const { name, url, link } = developer
    if (typeof name !== 'string' || name.trim() === '')
      yield { path: ['developer'], target: 'key', message: 'The developer has no name to show. Add one.' }
    if (link !== undefined && url === undefined)
      yield {
        path: ['developer', 'link'],
        target: 'key',
        message: 'The store reads "url", not "link". Rename it.',
        suggestion: 'url',
        ...fixWith('safe', 'name it "url"', renameKey(manifest, ['developer', 'link'], 'url')),
      }
    if (typeof url !== 'string' || parseWebUrl(url)) return
    const meant = withScheme(url)
    yield {
      path: ['developer', 'url'],
      message: `${quote(url)} is not a web address, and the store's link leads nowhere. Write it whole, with https://.`,
      ...(meant && { suggestion: meant }),
      ...(meant &&
        fixWith('suggestion', `write ${quote(meant)}`, replaceValue(manifest, ['developer', 'url'], meant))),
    }
  },
})
