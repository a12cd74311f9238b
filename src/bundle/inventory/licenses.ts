import isSpdx from 'spdx-expression-validate'
import type { BundleFinding } from '../finding.ts'
import { isCompatible } from './compatible.ts'
import type { BundledPackage, Inventory } from './inventory.ts'

/** What the licences of bundled packages say that the konnector's author should know; `own` is the konnector's. */
export function licenseFindings({ packages }: Inventory, own: string | undefined): BundleFinding[] {
  const findings: BundleFinding[] = []
  // Some hundred packages have a handful of licences.
  const said = [...new Set(packages.flatMap(({ license }) => license ?? []))]
  const known = new Set(said.filter(license => isSpdx(license)))
  if (own !== undefined) {
    const refused = new Set(said.filter(license => isCompatible(license, own) === false))
    for (const { name, version, license } of packages)
      if (license !== undefined && refused.has(license))
        findings.push({
          rule: 'bundle-license-incompatible',
          place: { file: 'package.json' },
          message: `${name} ${version} is under ${license}, which a konnector under ${own} cannot be published with. Choose a licence that allows it, or another package.`,
        })
  }
  const unclear = packages.filter(({ license }) => license === undefined || !known.has(license))
  if (unclear.length > 0)
    findings.push({
      rule: 'bundle-license-unknown',
      place: { file: 'package.json' },
      message: `Nobody can tell by its package.json under which licence ${listOf(unclear)} ${unclear.length === 1 ? 'is' : 'are'} bundled. Look at what came with the package; THIRD-PARTY-NOTICES.txt in the build holds it.`,
    })
  return findings
}

function listOf(packages: readonly BundledPackage[]): string {
  const names = packages.map(({ name, version, license }) => `${name} ${version} (${license ?? 'nothing'})`)
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ')
}
