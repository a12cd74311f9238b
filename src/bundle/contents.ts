import type { Metafile } from 'esbuild'
import type { Konnector } from '../konnector/konnector.ts'
import type { BundleFinding } from './finding.ts'
import { type Inventory, takeInventory } from './inventory/inventory.ts'
import { licenseFindings } from './inventory/licenses.ts'
import { noticesOf } from './inventory/notices.ts'
import { sbomOf, type Subject } from './inventory/sbom.ts'
import type { Plan } from './plan.ts'

/** All that is said about what is inside the bundles. */
export interface Inside {
  inventory: Inventory
  /** Ships with the build; undefined when nothing but the konnector's own source is inside. */
  notices: string | undefined
  /** CycloneDX, as text. */
  sbom: string
  findings: BundleFinding[]
}

export function lookInside(metafile: Metafile, konnector: Konnector, { dir }: Plan): Inside {
  const inventory = takeInventory(metafile, dir)
  const subject = subjectOf(konnector)
  return {
    inventory,
    notices: noticesOf(inventory, dir),
    sbom: sbomOf(inventory, subject),
    findings: licenseFindings(inventory, subject.license),
  }
}

function subjectOf({ manifest, pkg }: Konnector): Subject {
  const { slug, version, license } = (manifest.value ?? {}) as Record<string, unknown>
  const said = license ?? (pkg?.value as { license?: unknown } | undefined)?.license
  return {
    name: typeof slug === 'string' ? slug : 'konnector',
    version: typeof version === 'string' ? version : '0.0.0',
    ...(typeof said === 'string' && { license: said }),
  }
}
