import type { Edit } from '../../../diagnostics/diagnostic.ts'
import type { JsonDocument } from '../../../json/document.ts'
import { fixWith, insertItem, insertMember } from '../../../json/edits.ts'
import { isClientSide } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, quote, stringsAt } from '../../../json/values.ts'

const methods = /^(this|self)\.(getCookiesByDomain|getCookieByDomainAndName)$/

export const cookieDomains = defineLintRule({
  id: 'cookie-domains',
  summary: 'Every domain whose cookies are asked for is in cookie_domains',
  group: 'source',
  severity: 'error',
  authority: ['flagship'],
  needs: ['manifest', 'source'],
  fix: 'safe',
  source: 'cozy-flagship-app libs/ReactNativeLauncher.js',
  since: '0.1.0',
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
          message: `The code asks for the cookies of ${quote(domain.text)}, which is not in cookie_domains, and the app throws. Add it there.`,
          related: [{ file: file.path, text: file.text, range: domain, message: 'asked for here' }],
          ...fixWith('safe', 'add it', addition(manifest, list, domain.text)),
        }
      }
  },
})

function addition(manifest: JsonDocument, list: unknown, domain: string): Edit[] | undefined {
  return list === undefined
    ? insertMember(manifest, [], 'cookie_domains', [domain])
    : insertItem(manifest, ['cookie_domains'], domain)
}
