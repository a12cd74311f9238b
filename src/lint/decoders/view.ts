import { type JsonNode, type Path, setOwn } from '../../json/document.ts'
import { foldKey } from '../../cozy/go-keys.ts'
import type { GoSchema } from '../../cozy/go-schemas.ts'

/**
 * A JSON value as a Go decoder sees it, with the node of each part. Parts that the schema does not describe are empty
 * objects or arrays.
 */
export interface GoValueView {
  value: unknown
  node: JsonNode
  /** The path in the document, with its keys as they are written. */
  path: Path
  parts: Map<string | number, GoValueView>
  schema: GoSchema
}

/**
 * The layers of a value. Go decodes a duplicated field twice, the second time over the first, so a manifest with
 * duplicates is like several manifests in a row: each layer has a field at most once. Keys of a struct have their field's
 * name, and keys without a field are left out.
 */
export function viewObject(node: JsonNode, schema: GoSchema, at: Path = []): GoValueView[] {
  if (node.type === 'array')
    return [layerOfArray(node.items, { node, path: at, schema, value: [], parts: new Map() })]
  if (node.type !== 'object') return [{ node, path: at, schema, value: node.value, parts: new Map() }]
  const fields = new Map<string, GoValueView[]>()
  const fieldOf = fieldFinder(schema)
  for (const { key, value } of node.members) {
    const field = fieldOf(key)
    const inner =
      field === undefined ? undefined : (schema.properties?.[field] ?? schema.additionalProperties)
    if (field === undefined || !inner) continue
    const layers = viewObject(value, inner, [...at, key])
    const known = fields.get(field)
    if (known) for (const layer of layers) known.push(layer)
    else fields.set(field, layers)
  }
  const count = [...fields.values()].reduce((most, { length }) => Math.max(most, length), 1)
  const layers = Array.from({ length: count }, () => {
    const value: Record<string, unknown> = {}
    return { value, node, path: at, schema, parts: new Map<string, GoValueView>() }
  })
  for (const [field, twins] of fields)
    for (const [index, twin] of twins.entries()) {
      layers[index]!.parts.set(field, twin)
      setOwn(layers[index]!.value, field, twin.value)
    }
  return layers
}

function layerOfArray(items: readonly JsonNode[], layer: GoValueView): GoValueView {
  const inner = layer.schema.items
  if (!inner) return layer
  for (const [index, item] of items.entries())
    layer.parts.set(index, viewObject(item, inner, [...layer.path, index])[0]!)
  return { ...layer, value: [...layer.parts.values()].map(({ value }) => value) }
}

/** The field of each folded key, for each struct. */
const fieldsOf = new WeakMap<GoSchema, ReadonlyMap<string, string>>()

/** What Go decodes a member into: a struct's field, or the entry of a map. */
function fieldFinder(schema: GoSchema): (key: string) => string | undefined {
  const { properties } = schema
  if (!properties) return fixSurrogates
  const names = fieldsOf.get(schema) ?? new Map(Object.keys(properties).map(name => [foldKey(name), name]))
  fieldsOf.set(schema, names)
  return key => names.get(foldKey(key))
}

/** A text as Go stores it: half of a surrogate pair, which only an escape can produce, is U+FFFD. */
export function fixSurrogates(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd')
}
