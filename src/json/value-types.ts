import type { JsonNode } from './document.ts'

/** Kinds of JSON values as a sentence says them. */
export const typeNames: Record<JsonNode['type'], string> = {
  object: 'an object',
  array: 'an array',
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
}

/** What a node is, as a sentence says it. */
export function describeType(node: JsonNode): string {
  return node.type === 'boolean' ? String(node.value) : typeNames[node.type]
}
