import type { Authority } from '../../../diagnostics/diagnostic.ts'
import { type JsonDocument, type JsonNode, nodeAt, type Path } from '../../../json/document.ts'
import { replaceValue } from '../../../json/edits.ts'
import { typeNames, describeType } from '../../../json/value-types.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'

interface Shape {
  type: 'object' | 'array'
  items?: 'string' | 'object'
  readers: Authority[]
  effect: string
}

const vanishes = 'Otherwise the store does not list the konnector'
const unread = 'Otherwise nothing reads it'
const strings = { type: 'array', items: 'string' } as const

const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['categories', { ...strings, readers: ['store', 'harvest'], effect: vanishes }],
  ['langs', { ...strings, readers: ['store'], effect: "Otherwise the konnector's page in the store breaks" }],
  ['data_types', { ...strings, readers: ['harvest'], effect: unread }],
  ['folders', { type: 'array', items: 'object', readers: ['harvest'], effect: unread }],
  ['features', { ...strings, readers: ['convention'], effect: unread }],
  ['qualification_labels', { ...strings, readers: ['convention'], effect: unread }],
  ['messages', { ...strings, readers: ['store'], effect: unread }],
  ['cookie_domains', { ...strings, readers: ['flagship'], effect: 'Otherwise reading cookies fails' }],
  ['fields', { type: 'object', readers: ['harvest'], effect: 'Otherwise the account form breaks' }],
  ['developer', { type: 'object', readers: ['store'], effect: unread }],
  ['oauth', { type: 'object', readers: ['harvest'], effect: 'Otherwise Harvest cannot sign in' }],
  ['aggregator', { type: 'object', readers: ['harvest'], effect: 'Otherwise accounts cannot be created' }],
])

export const fieldTypesUi = defineLintRule({
  id: 'field-types-ui',
  summary: 'Fields have the JSON types that the store, Harvest and the flagship app expect',
  group: 'structure',
  severity: 'error',
  authority: ['store', 'harvest', 'flagship'],
  fix: 'suggestion',
  source: 'cozy-store ducks/apps, cozy-harvest-lib helpers, cozy-flagship-app libs/ReactNativeLauncher.js',
  *check({ manifest }) {
    for (const [field, shape] of shapes) {
      const node = nodeAt(manifest, [field])
      if (!node || node.type === 'null') continue
      if (node.type !== shape.type) yield describe(manifest, [field], node, shape.type, shape)
      else if (node.type === 'array' && shape.items)
        for (const [index, item] of node.items.entries())
          if (item.type !== shape.items) yield describe(manifest, [field, index], item, shape.items, shape)
    }
  },
})

function describe(
  manifest: JsonDocument,
  at: Path,
  node: JsonNode,
  type: JsonNode['type'],
  { readers, effect, items }: Shape,
): LintFinding {
  const isItem = type === 'array' && items === 'string' && node.type === 'string'
  return {
    path: at,
    authority: readers,
    message: `${quote(at.join('.'))} must be ${typeNames[type]}, not ${describeType(node)}. ${effect}.`,
    ...(isItem && offerFix('suggestion', 'Make it a list', replaceValue(manifest, at, [node.value]))),
  }
}
