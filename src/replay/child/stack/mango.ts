import { isObject } from '../../../json/values.ts'

type Value = unknown
type Test = (value: Value, operand: never) => boolean

/** The operators of CouchDB's Mango that konnectors and the Cozy clients send. */
const operators: Record<string, Test> = {
  $eq: (value, operand: Value) => compareValues(value, operand) === 0,
  $ne: (value, operand: Value) => value !== undefined && compareValues(value, operand) !== 0,
  $gt: (value, operand: Value) => value !== undefined && compareValues(value, operand) > 0,
  $gte: (value, operand: Value) => value !== undefined && compareValues(value, operand) >= 0,
  $lt: (value, operand: Value) => value !== undefined && compareValues(value, operand) < 0,
  $lte: (value, operand: Value) => value !== undefined && compareValues(value, operand) <= 0,
  $exists: (value, operand: boolean) => (value !== undefined) === operand,
  $in: (value, operand: Value[]) => operand.some(one => compareValues(value, one) === 0),
  $nin: (value, operand: Value[]) => !operand.some(one => compareValues(value, one) === 0),
  $all: (value, operand: Value[]) =>
    Array.isArray(value) && operand.every(one => value.some(item => compareValues(item, one) === 0)),
  $elemMatch: (value, operand: Value) =>
    Array.isArray(value) && value.some(item => matchesSelector(item, operand)),
  $size: (value, operand: number) => Array.isArray(value) && value.length === operand,
  $regex: (value, operand: string) => typeof value === 'string' && new RegExp(operand, 'u').test(value),
  $type: (value, operand: string) => typeOf(value) === operand,
  $not: (value, operand: Value) => !matchesSelector(value, operand),
  $and: (value, operand: Value[]) => operand.every(one => matchesSelector(value, one)),
  $or: (value, operand: Value[]) => operand.some(one => matchesSelector(value, one)),
  $nor: (value, operand: Value[]) => !operand.some(one => matchesSelector(value, one)),
}

/** Whether a value passes a Mango selector. Throws on an operator this stack does not know. */
export function matchesSelector(value: Value, selector: Value): boolean {
  if (!isObject(selector)) return compareValues(value, selector) === 0
  return Object.entries(selector).every(([key, operand]) => {
    if (!key.startsWith('$')) return matchesSelector(fieldAt(value, key), operand)
    const test = operators[key]
    if (!test) throw new Error(`the in-memory stack does not know the operator ${key}`)
    return test(value, operand as never)
  })
}

/** The value of a field; dots go into objects, as in an index. */
export function fieldAt(value: Value, path: string): Value {
  return path
    .split('.')
    .reduce<Value>(
      (parent, key) => (isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined),
      value,
    )
}

const order = ['undefined', 'null', 'boolean', 'number', 'string', 'array', 'object']

/** CouchDB's collation, with strings in code unit order: negative, zero or positive. */
export function compareValues(a: Value, b: Value): number {
  const byType = order.indexOf(typeOf(a)) - order.indexOf(typeOf(b))
  if (byType !== 0) return byType
  if (typeof a === 'number' || typeof a === 'boolean') return Number(a) - Number(b)
  const [left, right] = typeof a === 'string' ? [a, b as string] : [JSON.stringify(a), JSON.stringify(b)]
  if (left === right) return 0
  return (left ?? '') < (right ?? '') ? -1 : 1
}

function typeOf(value: Value): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
