import { defineLintRule } from '../../engine/rule.ts'
import { objectAt, quote } from '../../../json/values.ts'

export const oauthSecret = defineLintRule({
  id: 'oauth-secret',
  summary: 'The manifest contains no secret',
  group: 'security',
  severity: 'error',
  authority: ['security'],
  source: 'cozy-stack docs/konnectors.md (account types)',
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
            message: `The manifest is public, and so is ${quote(key)} in it. Move the secret to the account type on the stack.`,
          }
  },
})
