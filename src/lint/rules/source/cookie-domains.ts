import type { Edit } from '../../../diagnostics/diagnostic.ts'
import type { JsonDocument } from '../../../json/document.ts'
import { insertItem, insertMember } from '../../../json/edits.ts'

import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, quote, stringsAt } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

const methods = /^(this|self)\.(getCookiesByDomain|getCookieByDomainAndName)$/

export const cookieDomains = defineLintRule({
  id: 'cookie-domains',
  summary: 'cookie_domains lists every domain whose cookies the code reads',
  group: 'source',
  severity: 'error',
  authority: ['flagship'],
  needs: ['manifest', 'source'],
  fix: 'safe',
  source: 'cozy-flagship-app libs/ReactNativeLauncher.js',
  *check({ manifest, source }) {
    if (!source || !isClientSide(manifest)) return
    const declared = new Set(stringsAt(manifest, 'cookie_domains').map(({ text }) => text))
    for (const file of source.files)
      for (const call of file.calls) {
        const domain = methods.test(call.callee) ? call.arguments[0] : undefined
        if (domain?.text === undefined || declared.has(domain.text)) continue
        declared.add(domain.text)
        const list = valueAt(manifest.value, 'cookie_domains')
        yield {
          path: list === undefined ? [] : ['cookie_domains'],
          message: `The code reads the cookies of ${quote(domain.text)}, but that domain is not in cookie_domains, so the app throws. Add it.`,
          related: [
            { file: file.path, text: file.text, range: domain, message: 'the cookies are read here' },
          ],
          ...offerFix('safe', 'Add the domain', addition(manifest, list, domain.text)),
        }
      }
  },
})

function addition(manifest: JsonDocument, list: unknown, domain: string): Edit[] | undefined {
  return list === undefined
    ? insertMember(manifest, [], 'cookie_domains', [domain])
    : insertItem(manifest, ['cookie_domains'], domain)
}
