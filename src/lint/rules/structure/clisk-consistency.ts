import { formFields } from '../../manifest/manifest.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { objectAt } from '../../../json/values.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

export const cliskConsistency = defineLintRule({
  id: 'clisk-consistency',
  summary: 'A client-side konnector has nothing of a server konnector',
  group: 'structure',
  severity: 'warning',
  authority: ['flagship'],
  source: 'cozy-flagship-app libs/ReactNativeLauncher.js, cozy-harvest-lib policies/clisk.js',
  *check({ manifest, pkg }) {
    const dependencies = pkg
      ? { ...objectAt(pkg, 'devDependencies'), ...objectAt(pkg, 'dependencies') }
      : undefined
    const clisk = dependencies && Object.hasOwn(dependencies, 'cozy-clisk')
    const libs = dependencies && Object.hasOwn(dependencies, 'cozy-konnector-libs')
    if (!isClientSide(manifest)) {
      if (pkg && clisk && !libs)
        yield {
          path: [],
          message:
            'package.json depends on cozy-clisk but "clientSide": true is missing, so the stack runs this as a server konnector. Add it or remove the dependency.',
          related: [
            {
              document: pkg,
              path: ['dependencies', 'cozy-clisk'],
              target: 'key',
              message: 'the client-side library',
            },
          ],
        }
      return
    }
    if (pkg && libs && !clisk)
      yield {
        path: ['clientSide'],
        message:
          'This konnector is client-side, but package.json depends on cozy-konnector-libs, not on cozy-clisk. Change one of them.',
        related: [
          {
            document: pkg,
            path: ['dependencies', 'cozy-konnector-libs'],
            target: 'key',
            message: 'the server library',
          },
        ],
      }
    if (libs) return
    const password = formFields(manifest).find(([, field]) => field.type === 'password')
    if (password)
      yield {
        path: ['fields', password[0]],
        target: 'key',
        message:
          "Users of a client-side konnector sign in on the vendor's page, so Harvest does not ask for a password. Remove the field.",
      }
    const accounts = readPermissions(manifest).find(({ doctype }) => doctype === 'io.cozy.accounts')
    if (accounts)
      yield {
        path: accounts.path,
        target: 'key',
        message:
          'The flagship app reads and writes the account itself, so the konnector does not need this permission. Remove it.',
      }
  },
})
