import { errorWhenPublishing } from '../../../diagnostics/rule.ts'
import type { Authority } from '../../../diagnostics/diagnostic.ts'
import { type JsonDocument, type JsonNode, walk } from '../../../json/document.ts'
import { decodeManifest, type Mismatch } from '../../decoders/decode.ts'
import type { GoSchema } from '../../../cozy/go-schemas.ts'
import { replaceValue } from '../../../json/edits.ts'
import { typeNames, describeType } from '../../../json/value-types.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { isMisplacedText } from './misplaced-locale.ts'
import { quote } from '../../../json/values.ts'
import { isTranslatedName } from './name-string.ts'
import { offerFix } from '../../engine/suggest.ts'

export const fieldTypes = defineLintRule({
  id: 'field-types',
  summary: 'Fields have the JSON types that cozy-stack and the registry decode',
  group: 'structure',
  severity: 'error',
  authority: ['stack', 'registry'],
  fix: 'suggestion',
  source:
    'cozy-stack model/app/konnector.go (KonnManifest), cozy-apps-registry registry/registry.go (Manifest)',
  *check({ manifest }) {
    const byStack = mismatches(manifest, 'stack')
    const byRegistry = mismatches(manifest, 'registry')
    for (const [node, mismatch] of new Map([...byStack, ...byRegistry])) {
      if (isTranslatedName(mismatch) || isMisplacedText(mismatch)) continue
      const authority: Authority[] = []
      if (byStack.has(node)) authority.push('stack')
      if (byRegistry.has(node)) authority.push('registry')
      yield {
        ...describe(manifest, mismatch),
        authority,
        severity: byStack.has(node) ? 'error' : errorWhenPublishing,
      }
    }
    yield* tooLargeNumbers(manifest)
  },
})

function mismatches({ root, text }: JsonDocument, decoder: 'stack' | 'registry'): Map<JsonNode, Mismatch> {
  return new Map(decodeManifest(decoder, root!, text).mismatches.map(mismatch => [mismatch.node, mismatch]))
}

function describe(manifest: JsonDocument, { node, path: at, expected }: Mismatch): LintFinding {
  const { type, format } = expected
  const actual = node.type === type ? 'this is not' : `this is ${describeType(node)}`
  const meant = meantBy(node, expected, manifest.text)
  const remedy = meant === undefined ? (format ? formats[format].example : typeNames[type]) : quote(meant)
  return {
    path: at,
    range: node,
    message: `${quote(at.join('.'))} must be ${format ? formats[format].name : typeNames[type]}, but ${actual}. Write ${remedy}.`,
    ...(typeof meant === 'string' && { suggestion: meant }),
    ...(meant !== undefined && offerFix('suggestion', `Write ${remedy}`, replaceValue(manifest, at, meant))),
  }
}

const formats = {
  time: { name: 'a date and time (RFC 3339)', example: '"2026-01-31T12:00:00Z", or remove the field' },
  duration: { name: 'a whole number of nanoseconds', example: '3600000000000 for an hour' },
}

/** The value of the right type that was probably meant. */
function meantBy(node: JsonNode, expected: GoSchema, text: string): unknown {
  if (expected.type === 'boolean' && node.type === 'string' && /^(true|false)$/.test(node.value))
    return node.value === 'true'
  // As it is written: the number 1.10 is 1.1.
  if (expected.type === 'string' && node.type === 'number' && !expected.format)
    return text.slice(node.offset, node.offset + node.length)
  if (expected.type === 'array' && node.type === 'string' && node.value !== '') return [node.value]
  return undefined
}

/** Both systems also decode the whole manifest into float64, whatever the field. */
function* tooLargeNumbers({ root }: JsonDocument): Generator<LintFinding> {
  for (const { node, path } of walk(root!))
    if (node.type === 'number' && !Number.isFinite(node.value))
      yield {
        path: path(),
        range: node,
        message: 'This number is too large: it does not fit in a 64-bit float. Write it as a string.',
      }
}
