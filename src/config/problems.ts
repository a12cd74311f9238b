import type { ErrorObject } from 'ajv'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/rule.ts'
import {
  type JsonDocument,
  memberAt,
  nodeAt,
  type Path,
  formatPointer,
  parsePointer,
  type Range,
  regionOf,
  walk,
} from '../json/document.ts'
import { valueAt } from '../json/values.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { formatList } from '../text/format.ts'
import { configRule } from './rules.ts'

/** A mistake in the configuration or the baseline. */
interface Problem {
  message: string
  path: Path
  target?: 'key' | 'value'
  suggestion?: string
}

/** The maximum length of a value in a message. */
const maxShown = 60

/** A schema, and its validator as scripts/generate-config.ts compiled it. */
export interface CompiledSchema {
  schema: object
  validate: { (value: unknown): boolean; errors?: ErrorObject[] | null }
}

/** Makes the diagnostic of a problem, with its place in the document. */
export function reportProblem(
  document: JsonDocument,
  { message, path: at, target: on, suggestion }: Problem,
): Diagnostic {
  const range = (on === 'key' && memberAt(document, at)?.keyRange) || nodeAt(document, at)
  const place = { ...placeOf(document, range), pointer: formatPointer(at) }
  return diagnose(configRule, { message, place, ...(suggestion !== undefined && { suggestion }) })
}

/** The syntax errors, and keys that are duplicated, because it is unclear which of the two counts. */
export function checkSyntax(document: JsonDocument, at: Path = []): Diagnostic[] {
  if (document.problems.length > 0)
    return document.problems.map(({ message, ...range }) =>
      diagnose(configRule, { message, place: placeOf(document, range) }),
    )
  const root = nodeAt(document, at)
  return [...(root ? walk(root) : [])].flatMap(({ node, path }) => {
    if (node.type !== 'object') return []
    const seen = new Set<string>()
    return node.members.flatMap(({ key, keyRange }) => {
      if (!seen.has(key)) return seen.add(key) && []
      const place = { ...placeOf(document, keyRange), pointer: formatPointer([...at, ...path(), key]) }
      return [
        diagnose(configRule, { message: `The key ${JSON.stringify(key)} is duplicated. Remove one.`, place }),
      ]
    })
  })
}

/** Where the value at a path does not match the schema. */
export function checkShape(
  document: JsonDocument,
  at: Path,
  { schema, validate }: CompiledSchema,
): Diagnostic[] {
  const value = valueAt(document.value, ...at)
  if (validate(value)) return []
  return (validate.errors ?? []).map(error => reportProblem(document, translate(error, value, at, schema)))
}

function translate(error: ErrorObject, value: unknown, at: Path, schema: object): Problem {
  const { instancePath, keyword, params, schemaPath } = error
  const path = parsePointer(instancePath)
  const here = [...at, ...path]
  const name = path.length === 0 ? 'This' : JSON.stringify(path.join('.'))
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty'])
    const known = Object.keys(valueAt(schema, ...parsePointer(schemaPath).slice(0, -1), 'properties') ?? {})
    const advice =
      known.length > 0
        ? `Use ${formatList(known, { last: 'or' })}.`
        : 'Write an extension with its dot, such as ".html".'
    const message = `Unknown setting ${JSON.stringify(key)}. ${advice}`
    return { message, path: [...here, key], target: 'key', ...suggest(key, known) }
  }
  if (keyword === 'required')
    return {
      message: `${JSON.stringify(params['missingProperty'])} is missing in ${path.length === 0 ? 'this object' : name}.`,
      path: here,
    }
  const given = valueAt(value, ...path)
  const isValue = `${name} is ${shown(given)}.`
  if (keyword === 'enum') {
    const allowed: string[] = params['allowedValues']
    const message = `${isValue} Use ${formatList(allowed, { last: 'or' })}.`
    return { message, path: here, ...(typeof given === 'string' && suggest(given, allowed)) }
  }
  return { message: `${isValue} ${wants[keyword]?.(params) ?? 'Use another value.'}`, path: here }
}

/** A value in a sentence, cut if it is long. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value) ?? 'missing'
  return text.length > maxShown ? `${text.slice(0, maxShown)}…` : text
}

function suggest(word: string, candidates: readonly string[]): { suggestion?: string } {
  const suggestion = didYouMean(word, candidates)
  return suggestion === undefined ? {} : { suggestion }
}

const wants: Record<string, (params: Record<string, unknown>) => string> = {
  type: ({ type }) => `Use ${types[String(type)] ?? type}.`,
  const: ({ allowedValue }) => `Use ${JSON.stringify(allowedValue)}.`,
  minimum: ({ limit }) => `Use ${limit} or more.`,
  pattern: ({ pattern }) =>
    pattern === '\\S'
      ? 'Write a text that is not blank.'
      : 'Write a JSON pointer, such as "/permissions/files".',
}

const types: Record<string, string> = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  boolean: 'true or false',
  integer: 'a whole number',
}

function placeOf(document: JsonDocument, range: Range | undefined): Place {
  return { file: document.file, ...(range && regionOf(document.text, range)) }
}
