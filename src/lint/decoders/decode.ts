import type { JsonNode, Path } from '../../json/document.ts'
import { hasFormat } from './formats.ts'
import { type GoSchema, goSchemas } from '../../cozy/go-schemas.ts'
import type { DecoderName } from '../../cozy/go-structs.ts'
import { installer, permission, registry, stack } from './validate.gen.ts'
import { type GoValueView, viewObject } from './view.ts'

/** A value whose type the decoder refuses. */
export interface Mismatch {
  node: JsonNode
  path: Path
  expected: GoSchema
}

/** The result of decoding a value. */
export interface DecodedManifest {
  layers: GoValueView[]
  mismatches: Mismatch[]
}

/** The part of ajv's errors that is used. */
interface Validator {
  (value: unknown): boolean
  errors?: readonly { instancePath: string }[] | null
}

const validators: Record<DecoderName, Validator> = { stack, installer, registry, permission }

const known = new WeakMap<JsonNode, Map<DecoderName, DecodedManifest>>()

/** Decodes a value as the named Go struct; once for each node. `at` is its path, `text` the document's. */
export function decodeManifest(
  name: DecoderName,
  node: JsonNode,
  text: string,
  at: Path = [],
): DecodedManifest {
  const done = known.get(node) ?? new Map<DecoderName, DecodedManifest>()
  known.set(node, done)
  const before = done.get(name)
  if (before) return before
  const layers = viewObject(node, goSchemas[name], at)
  const decoded = {
    layers,
    mismatches: layers.flatMap(layer => [...mismatchesOf(layer, validators[name], text)]),
  }
  done.set(name, decoded)
  return decoded
}

/** The final value of a string field: duplicates overwrite each other, `null` writes nothing. */
export function stringField(
  { layers }: DecodedManifest,
  field: string,
): { value: string; layer: GoValueView } | undefined {
  return layers
    .flatMap(({ parts }) => parts.get(field) ?? [])
    .flatMap(layer => (typeof layer.value === 'string' ? { value: layer.value, layer } : []))
    .at(-1)
}

function* mismatchesOf(layer: GoValueView, validate: Validator, text: string): Generator<Mismatch> {
  if (!validate(layer.value))
    for (const { instancePath } of validate.errors ?? []) yield mismatch(partAt(layer, instancePath))
  yield* malformed(layer, text)
}

function* malformed(layer: GoValueView, text: string): Generator<Mismatch> {
  const { node, schema, parts } = layer
  const source = () => text.slice(node.offset, node.offset + node.length)
  if (schema.format && node.type === schema.type && !hasFormat(schema.format, source())) yield mismatch(layer)
  for (const part of parts.values()) yield* malformed(part, text)
}

function mismatch({ node, path: at, schema }: GoValueView): Mismatch {
  return { node, path: at, expected: schema }
}

/** The part of a layer at an instance path of ajv, a JSON pointer. */
function partAt(layer: GoValueView, instancePath: string): GoValueView {
  let part = layer
  for (const step of instancePath.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    part = part.parts.get(part.node.type === 'array' ? Number(name) : name)!
  }
  return part
}
