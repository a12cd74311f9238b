import { errorWhenPublishing } from '../../../diagnostics/rule.ts'
import type { Authority, Severity } from '../../../diagnostics/diagnostic.ts'
import { type JsonDocument, memberAt } from '../../../json/document.ts'
import { decodeManifest, stringField } from '../../decoders/decode.ts'
import { insertMember } from '../../../json/edits.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'

interface Requirement {
  severity: Severity | typeof errorWhenPublishing
  authority: Authority[]
  /** What happens without it, and what to do. */
  why: string
  /** The message for several that are missing. */
  several?: string
}

const refused = {
  severity: errorWhenPublishing,
  authority: ['registry'] satisfies Authority[],
  several: '{names} are missing. The registry needs them to publish.',
}
const useful = {
  severity: 'info' as const,
  authority: ['convention'] satisfies Authority[],
  several: '{names} are missing. The store and Harvest show less without them.',
}

const requirements: ReadonlyMap<string, Requirement> = new Map<string, Requirement>([
  [
    'version',
    { ...refused, why: 'The registry refuses to publish without it. Write the version, such as "1.0.0".' },
  ],
  [
    'name',
    {
      severity: 'warning',
      authority: ['harvest', 'store'],
      why: 'Users see it, and folders are named after it. Write one.',
    },
  ],
  [
    'slug',
    {
      ...refused,
      why: 'The registry refuses to publish without it. Write the slug that the konnector is registered under.',
    },
  ],
  [
    'type',
    {
      severity: 'warning',
      authority: ['convention'],
      why: 'Without it the konnector is published as a web app. Write "konnector".',
    },
  ],
  [
    'editor',
    {
      ...refused,
      why: 'The registry refuses to publish without it. Write the name you are registered under.',
    },
  ],
  [
    'permissions',
    {
      severity: 'warning',
      authority: ['runtime'],
      why: 'Without permissions the konnector can neither read nor save anything. Add those it needs.',
    },
  ],
  ['icon', { ...useful, why: 'The store shows a generic icon instead. Name a file of assets/.' }],
  ['source', { ...useful, why: 'It says where the code is. Write the URL of the repository.' }],
  [
    'vendor_link',
    { ...useful, why: 'Harvest links to it when signing in fails. Write the URL of the site.' },
  ],
  ['categories', { ...useful, why: 'The store lists the konnector under "others". Add at least one.' }],
  ['developer', { ...useful, why: 'The store shows who made the konnector. Add a name and a url.' }],
  ['langs', { ...useful, why: 'The store shows the languages of the konnector. List them.' }],
  [
    'locales',
    { ...useful, why: 'The store has no text to show. Add a short_description for each language.' },
  ],
])

export const requiredFields = defineLintRule({
  id: 'required-fields',
  summary: 'The manifest has the fields that a konnector needs',
  group: 'structure',
  severity: errorWhenPublishing,
  authority: ['registry'],
  fix: 'suggestion',
  source: 'cozy-apps-registry registry/registry.go (CheckEditor, CheckSlug, CheckVersion) and README.md',
  *check({ manifest }) {
    // After a syntax error, what the tree lacks may be further down in the text.
    if (manifest.truncated) return
    for (const [field, { severity, authority, why, several }] of requirements)
      if (isMissing(manifest, field))
        yield {
          ...placeOf(manifest, field),
          severity,
          authority,
          message: `${JSON.stringify(field)} is ${memberAt(manifest, [field]) ? 'empty' : 'missing'}. ${why}`,
          ...(several !== undefined && { alike: { name: JSON.stringify(field), message: several } }),
          ...(field === 'type' &&
            offerFix(
              'suggestion',
              'Add "type": "konnector"',
              insertMember(manifest, [], field, 'konnector'),
            )),
        }
  },
})

/** The registry's own fields are read as the registry decodes them; `field-types` reports wrong types. */
function isMissing(manifest: JsonDocument, field: string): boolean {
  const { root, text } = manifest
  if (!['version', 'slug', 'editor'].includes(field)) {
    const value = valueAt(manifest.value, field)
    return value === undefined || value === null || value === ''
  }
  const decoded = decodeManifest('registry', root!, text)
  if (
    decoded.layers.some(({ parts }) => !['string', 'null', undefined].includes(parts.get(field)?.node.type))
  )
    return false
  return !stringField(decoded, field)?.value
}

/** The empty value, or the brace of the object it is missing from. */
function placeOf(manifest: JsonDocument, field: string): Pick<LintFinding, 'path' | 'range'> {
  const member = memberAt(manifest, [field])
  return { path: [field], range: member?.value ?? { offset: manifest.root!.offset, length: 1 } }
}
