/** A range of a document's text, in UTF-16 units. */
export interface Range {
  offset: number
  length: number
}

export interface JsonMember {
  key: string
  keyRange: Range
  value: JsonNode
}

export type JsonObjectNode = Range & { type: 'object'; members: JsonMember[] }
export type JsonArrayNode = Range & { type: 'array'; items: JsonNode[] }

/** A JSON value and its place; `members` has all duplicates of a key, in order. */
export type JsonNode =
  | JsonObjectNode
  | JsonArrayNode
  | (Range & { type: 'string'; value: string })
  | (Range & { type: 'number'; value: number })
  | (Range & { type: 'boolean'; value: boolean })
  | (Range & { type: 'null'; value: null })

/** The JavaScript value of a node, as `JSON.parse` returns it; at any depth. */
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
        setOwn(object, key, undefined)
        work.push({ node: member.value, put: made => setOwn(object, key, made) })
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

/** Sets an own member, whatever its name. */
export function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
  else object[key] = value
}

const indexes = new WeakMap<JsonObjectNode, Map<string, JsonMember>>()

/** The member that JavaScript finds under a key: the last of duplicates. */
export function memberOf(object: JsonObjectNode, key: string): JsonMember | undefined {
  if (object.members.length < 16) return object.members.findLast(member => member.key === key)
  return indexOf(object).get(key)
}

function indexOf(object: JsonObjectNode): Map<string, JsonMember> {
  let index = indexes.get(object)
  if (!index) {
    index = new Map(object.members.map(member => [member.key, member]))
    indexes.set(object, index)
  }
  return index
}

/** A node, and how it is reached. */
export interface NodeVisit {
  node: JsonNode
  path: () => (string | number)[]
}

/** Every node below and with `root`, in the order of the text; at any depth. */
export function* walk(root: JsonNode): Generator<NodeVisit> {
  interface Step extends NodeVisit {
    step?: string | number
    parent?: Step
  }
  const pathOf = (from: Step): (string | number)[] => {
    const path: (string | number)[] = []
    for (let at: Step | undefined = from; at?.step !== undefined; at = at.parent) path.push(at.step)
    return path.toReversed()
  }
  const make = (node: JsonNode, parent?: Step, step?: string | number): Step => {
    const made: Step = {
      node,
      path: () => pathOf(made),
      ...(parent && { parent }),
      ...(step !== undefined && { step }),
    }
    return made
  }
  const work = [make(root)]
  for (let next = work.pop(); next; next = work.pop()) {
    yield next
    const { node } = next
    if (node.type === 'object')
      for (const { key, value } of node.members.toReversed()) work.push(make(value, next, key))
    else if (node.type === 'array')
      for (let index = node.items.length - 1; index >= 0; index--)
        work.push(make(node.items[index]!, next, index))
  }
}
