import type { JsonNode } from './document.ts'

/** Names of JSON types for a sentence. */
export const typeNames: Record<JsonNode['type'], string> = {
  object: 'an object',
  array: 'an array',
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
}

/** The type of a node for a sentence. */
export function describeType(node: JsonNode): string {
  return node.type === 'boolean' ? String(node.value) : typeNames[node.type]
}
