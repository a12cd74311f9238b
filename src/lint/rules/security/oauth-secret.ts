import { defineLintRule } from '../../engine/rule.ts'
import { objectAt, quote } from '../../../json/values.ts'

export const oauthSecret = defineLintRule({
  id: 'oauth-secret',
  summary: 'No secret stands in the manifest',
  group: 'security',
  severity: 'error',
  authority: ['security'],
  needs: ['manifest'],
  source: 'cozy-stack docs/konnectors.md (account types)',
  since: '0.1.0',
  *check({ manifest }) {
    for (const parent of ['oauth', 'parameters'])
      for (const [key, value] of Object.entries(objectAt(manifest, parent)))
        if (
          /^(client_?secret|secret|api_?secret|private_?key|password)$/i.test(key) &&
          typeof value === 'string' &&
          value !== ''
        )
          yield {
            path: [parent, key],
            message: `Everybody can read the manifest, and ${quote(key)} in it. Move the secret to the account type, on the stack.`,
          }
  },
})
