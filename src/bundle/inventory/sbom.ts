import { isLicenseExpression } from '../../cozy/license-expression.ts'
import { version } from '../../package.ts'
import type { BundledPackage, Inventory } from './inventory.ts'

/** What the bundle is of. */
export interface SbomSubject {
  name: string
  version: string
  license?: string
}

/** A CycloneDX 1.6 bill of materials (ECMA-424), without a date or a serial number: the same bundle has the same. */
export function createSbom(inventory: Inventory, subject: SbomSubject): string {
  const self = `konnector:${subject.name}@${subject.version}`
  const refs = inventory.packages.map(purlOf)
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      tools: { components: [{ type: 'application', name: 'konnector-lint', version }] },
      component: {
        type: 'application',
        'bom-ref': self,
        name: subject.name,
        version: subject.version,
        ...licenses(subject.license),
      },
    },
    components: inventory.packages.map(component),
    dependencies: [{ ref: self, dependsOn: refs }, ...refs.map(ref => ({ ref }))],
  }
  return `${JSON.stringify(bom, undefined, 2)}\n`
}

function component(bundled: BundledPackage) {
  const [, group, name = bundled.name] = /^(@[^/]+)\/(.+)$/.exec(bundled.name) ?? []
  const purl = purlOf(bundled)
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group !== undefined && { group }),
    name,
    version: bundled.version,
    scope: 'required',
    ...licenses(bundled.license),
    purl,
    properties: [{ name: 'konnector-lint:bundled-bytes', value: String(bundled.bytes) }],
  }
}

/** https://github.com/package-url/purl-spec: the at sign of a scope is percent-encoded. */
function purlOf({ name, version: v }: BundledPackage): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${encodeURIComponent(v.toWellFormed())}`
}

function licenses(license: string | undefined) {
  if (license === undefined) return {}
  if (!isLicenseExpression(license)) return { licenses: [{ license: { name: license } }] }
  const expression = /[\s()]/.test(license)
  return { licenses: [expression ? { expression: license } : { license: { id: license } }] }
}
