import { licenseTexts } from '../../../cozy/licenses.ts'
import { contentOf, type FileSnapshot } from '../../engine/files.ts'
import { isLicenseText, checkLicense, mayAgree } from '../../license/license.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'

const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'COPYING']

export const licenseAgreement = defineLintRule({
  id: 'license-agreement',
  summary: 'The manifest, package.json and the LICENSE file name the same licence',
  group: 'identity',
  severity: 'warning',
  authority: ['convention'],
  needs: ['manifest', 'files'],
  source: 'cozy-apps-registry README; https://spdx.org/licenses/',
  asks: () => ({ read: names }),
  *check({ manifest, pkg, files }) {
    const places = [manifest, ...(pkg ? [pkg] : [])].flatMap(document => {
      const license = stringAt(document, 'license')
      if (license === undefined || !['valid', 'deprecated'].includes(checkLicense(license).kind)) return []
      return [{ document, license }]
    })
    const [first, second] = places
    if (first && second && !mayAgree(first.license, second.license))
      yield {
        document: first.document,
        path: ['license'],
        message: `The licence is ${quote(first.license)} here but ${quote(second.license)} in package.json. Write the same in both.`,
        related: [{ document: second.document, path: ['license'], message: 'the licence in package.json' }],
      }
    const file = files && licenseFile(files)
    const wrong = file && places.find(({ license }) => !isLicenseText(license, file.id))
    if (wrong)
      yield {
        document: wrong.document,
        path: ['license'],
        message: `The licence is ${quote(wrong.license)} here, but ${file.path} contains ${file.name}. Make them agree.`,
        related: [{ file: file.path, message: file.name }],
      }
  },
})

function licenseFile(files: FileSnapshot): { path: string; id: string; name: string } | undefined {
  for (const path of names) {
    const bytes = contentOf(files, path)
    if (!bytes) continue
    const top = new TextDecoder().decode(bytes.subarray(0, 2000))
    const known = licenseTexts.find(({ words }) => words.test(top))
    return known && { path, id: known.id, name: known.name }
  }
  return undefined
}
