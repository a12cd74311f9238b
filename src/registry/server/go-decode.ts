import { foldKey } from '../../cozy/go-keys.ts'
import type { GoStruct, GoType } from '../../cozy/go-structs.ts'
import type { GoValue } from './go-json.ts'

/** What `json.UnmarshalTypeError` holds. */
export interface GoTypeError {
  got: string
  expected: string
  field: string
  offset: number
  message: string
}

export interface GoDecoded {
  value: unknown
  /** The first one; Go goes on after it, and reports it at the end. */
  error?: GoTypeError
}

/**
 * Reads a value into a type: field names match in any case, a later twin overwrites, `null` changes nothing. What is
 * `raw` or `any` is checked, not returned.
 */
export function decodeGo(value: GoValue, type: GoType): GoDecoded {
  const errors: GoTypeError[] = []
  const decoded = decode(value, type, { struct: undefined, path: [] }, errors)
  return { value: decoded, ...(errors[0] && { error: errors[0] }) }
}

interface Context {
  struct: string | undefined
  path: readonly string[]
}

function decode(value: GoValue, type: GoType, context: Context, errors: GoTypeError[]): unknown {
  if (value.type === 'null') return undefined
  if (type.kind === 'raw') return undefined
  if (type.kind === 'any') {
    errors.push(...tooLargeNumbers(value))
    return undefined
  }
  if (type.kind === 'list' && value.type === 'array')
    return value.items.map(item => decode(item, type.of, context, errors))
  if (type.kind === 'map' && value.type === 'object') {
    const map: Record<string, unknown> = {}
    for (const [key, member] of value.members) define(map, key, decode(member, type.of, context, errors))
    return map
  }
  if (type.kind === 'struct' && value.type === 'object') {
    const struct: Record<string, unknown> = {}
    for (const [key, member] of value.members) {
      const name = fieldOf(type, key)
      if (name === undefined) continue
      const inner = { struct: type.name, path: [...context.path, name] }
      const decoded = decode(member, type.fields[name]!, inner, errors)
      if (decoded !== undefined) define(struct, name, decoded)
    }
    return struct
  }
  if (type.kind === value.type && (value.type === 'string' || value.type === 'bool')) return value.value
  errors.push(typeError(value, type, context))
  return undefined
}

/** The field of a struct that a key is read into: the one of its name, else one that differs in letter case alone. */
function fieldOf({ fields }: GoStruct, key: string): string | undefined {
  if (Object.hasOwn(fields, key)) return key
  const folded = foldKey(key)
  return Object.keys(fields).find(name => foldKey(name) === folded)
}

function define(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

function typeError({ type: got, offset }: GoValue, type: GoType, { struct, path }: Context): GoTypeError {
  const expected = printType(type)
  const field = path.join('.')
  const into = struct === undefined ? 'Go value' : `Go struct field ${struct}.${field}`
  return {
    got,
    expected,
    field,
    offset,
    message: `json: cannot unmarshal ${got} into ${into} of type ${expected}`,
  }
}

/** Without recursion: what may hold anything may be as deep as JSON goes. */
function* tooLargeNumbers(value: GoValue): Generator<GoTypeError> {
  const rest = [value]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (next.type === 'object') rest.push(...next.members.map(([, member]) => member).toReversed())
    else if (next.type === 'array') rest.push(...next.items.toReversed())
    else if (next.type === 'number' && !Number.isFinite(next.value)) {
      const got = `number ${next.text}`
      const message = `json: cannot unmarshal ${got} into Go value of type float64`
      yield { got, expected: 'float64', field: '', offset: next.offset, message }
    }
  }
}

function printType(type: GoType): string {
  switch (type.kind) {
    case 'list':
      return `[]${printType(type.of)}`
    case 'map':
      return `map[string]${printType(type.of)}`
    case 'raw':
      return 'json.RawMessage'
    case 'any':
      return 'interface {}'
    case 'struct':
      return type.printed ?? `registry.${type.name}`
    default:
      return type.kind
  }
}
