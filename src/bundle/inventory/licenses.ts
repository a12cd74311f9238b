import { isLicenseExpression } from '../../cozy/license-expression.ts'
import { formatList } from '../../text/format.ts'
import type { BundleFinding } from '../finding.ts'
import { isCompatible } from './compatible.ts'
import type { BundledPackage, Inventory } from './inventory.ts'

/** What the licences of bundled packages say that the konnector's author should know; `own` is the konnector's. */
export function licenseFindings({ packages }: Inventory, own: string | undefined): BundleFinding[] {
  const findings: BundleFinding[] = []
  // Some hundred packages have a handful of licences.
  const said = [...new Set(packages.flatMap(({ license }) => license ?? []))]
  const known = new Set(said.filter(license => isLicenseExpression(license)))
  if (own !== undefined) {
    const refused = new Set(said.filter(license => isCompatible(license, own) === false))
    for (const { name, version, license } of packages)
      if (license !== undefined && refused.has(license))
        findings.push({
          rule: 'bundle-license-incompatible',
          place: { file: 'package.json' },
          message: `${name} ${version} is licensed under ${license}, which a konnector under ${own} cannot include. Choose a licence that allows it, or another package.`,
        })
  }
  const unclear = packages.filter(({ license }) => license === undefined || !known.has(license))
  if (unclear.length > 0)
    findings.push({
      rule: 'bundle-license-unknown',
      place: { file: 'package.json' },
      message: unknownLicenses(unclear),
    })
  return findings
}

function unknownLicenses(packages: readonly BundledPackage[]): string {
  const names = packages.map(
    ({ name, version, license }) => `${name} ${version} (${license ?? 'no licence'})`,
  )
  const [subject, owner] = packages.length === 1 ? ['licence', 'its'] : ['licences', 'their']
  return `The ${subject} of ${formatList(names)} ${packages.length === 1 ? 'is' : 'are'} unknown: ${owner} package.json gives no SPDX expression. Look at the licence text in THIRD-PARTY-NOTICES.txt of the build.`
}
