import { fixes, renameKey, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { webUrl, withScheme } from '../../../text/web-url.ts'
import { at, isObject, quote } from '../../../json/values.ts'

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
    const developer = at(manifest.value, 'developer')
    if (!isObject(developer)) return
    const { name, url, link } = developer
    if (typeof name !== 'string' || name.trim() === '')
      yield { at: ['developer'], on: 'key', message: 'The developer has no name to show. Add one.' }
    if (link !== undefined && url === undefined)
      yield {
        at: ['developer', 'link'],
        on: 'key',
        message: 'The store reads "url", not "link". Rename it.',
        suggestion: 'url',
        ...fixes('safe', 'name it "url"', renameKey(manifest, ['developer', 'link'], 'url')),
      }
    if (typeof url !== 'string' || webUrl(url)) return
    const meant = withScheme(url)
    yield {
      at: ['developer', 'url'],
      message: `${quote(url)} is not a web address, and the store's link leads nowhere. Write it whole, with https://.`,
      ...(meant && { suggestion: meant }),
      ...(meant &&
        fixes('suggestion', `write ${quote(meant)}`, replaceValue(manifest, ['developer', 'url'], meant))),
    }
  },
})
