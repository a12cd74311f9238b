import type { Metafile } from 'esbuild'
import type { Konnector } from '../konnector/konnector.ts'
import type { BundleFinding } from './finding.ts'
import { type Inventory, takeInventory } from './inventory/inventory.ts'
import { licenseFindings } from './inventory/licenses.ts'
import { formatNotices } from './inventory/notices.ts'
import { createSbom, type SbomSubject } from './inventory/sbom.ts'
import type { Plan } from './plan.ts'
import { stringAt } from '../json/values.ts'

/** All that is said about what is inside the bundles. */
export interface BundleContents {
  inventory: Inventory
  /** Ships with the build; undefined when nothing but the konnector's own source is inside. */
  notices: string | undefined
  /** CycloneDX, as text. */
  sbom: string
  findings: BundleFinding[]
}

export function describeBundle(metafile: Metafile, konnector: Konnector, { dir }: Plan): BundleContents {
  const inventory = takeInventory(metafile, dir)
  const subject = subjectOf(konnector)
  return {
    inventory,
    notices: formatNotices(inventory, dir),
    sbom: createSbom(inventory, subject),
    findings: licenseFindings(inventory, subject.license),
  }
}

function subjectOf({ manifest, pkg }: Konnector): SbomSubject {
  const license = stringAt(manifest, 'license') ?? (pkg && stringAt(pkg, 'license'))
  return {
    name: stringAt(manifest, 'slug') ?? 'konnector',
    version: stringAt(manifest, 'version') ?? '0.0.0',
    ...(license !== undefined && { license }),
  }
}
