/** A stretch of a document's text, in UTF-16 units. */
export interface Range {
  offset: number
  length: number
}

export interface JsonMember {
  key: string
  keyRange: Range
  value: JsonNode
}

export type JsonObject = Range & { type: 'object'; members: JsonMember[] }
export type JsonArray = Range & { type: 'array'; items: JsonNode[] }

/** A JSON value and its place; twins (the same key twice) are all in `members`, in order. */
export type JsonNode =
  | JsonObject
  | JsonArray
  | (Range & { type: 'string'; value: string })
  | (Range & { type: 'number'; value: number })
  | (Range & { type: 'boolean'; value: boolean })
  | (Range & { type: 'null'; value: null })

/** The JavaScript value of a node, as `JSON.parse` would give it; at any depth. */
export function valueOf(root: JsonNode): unknown {
  let result: unknown
  const work: { node: JsonNode; put: (value: unknown) => void }[] = [
    { node: root, put: value => (result = value) },
  ]
  for (let next = work.pop(); next; next = work.pop()) {
    const { node, put } = next
    if (node.type === 'object') {
      const object: Record<string, unknown> = {}
      put(object)
      for (const [key, member] of indexOf(node)) {
        set(object, key, undefined)
        work.push({ node: member.value, put: made => set(object, key, made) })
      }
    } else if (node.type === 'array') {
      const array: unknown[] = Array.from({ length: node.items.length })
      put(array)
      for (const [index, item] of node.items.entries())
        work.push({ node: item, put: made => (array[index] = made) })
    } else put(node.value)
  }
  return result
}

function set(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
  else object[key] = value
}

const indexes = new WeakMap<JsonObject, Map<string, JsonMember>>()

/** The member every JavaScript reader finds under a key: the last twin. */
export function memberOf(object: JsonObject, key: string): JsonMember | undefined {
  if (object.members.length < 16) return object.members.findLast(member => member.key === key)
  return indexOf(object).get(key)
}

function indexOf(object: JsonObject): Map<string, JsonMember> {
  let index = indexes.get(object)
  if (!index) {
    index = new Map(object.members.map(member => [member.key, member]))
    indexes.set(object, index)
  }
  return index
}
