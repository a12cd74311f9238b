import { formFields, isClientSide } from '../../manifest/manifest.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { objectAt } from '../../../json/values.ts'

export const cliskConsistency = defineLintRule({
  id: 'clisk-consistency',
  summary: 'A client-side konnector is one throughout',
  group: 'structure',
  severity: 'warning',
  authority: ['flagship'],
  needs: ['manifest'],
  source: 'cozy-flagship-app libs/ReactNativeLauncher.js, cozy-harvest-lib policies/clisk.js',
  since: '0.1.0',
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
            'package.json depends on cozy-clisk, and the manifest does not say `"clientSide": true`, so the stack runs it as a server konnector. Add it, or remove the dependency.',
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
          'A client-side konnector is made with cozy-clisk, and package.json depends on cozy-konnector-libs. Change the one or the other.',
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
          "A client-side konnector signs in on the vendor's own page, and Harvest asks for no password. Remove the field.",
      }
    const accounts = readPermissions(manifest).find(({ doctype }) => doctype === 'io.cozy.accounts')
    if (accounts)
      yield {
        path: accounts.path,
        target: 'key',
        message: 'The flagship app reads and writes the account itself. Remove this permission.',
      }
  },
})
