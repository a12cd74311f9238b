import type { ErrorObject } from 'ajv'
import leven from 'leven'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/rule.ts'
import {
  type JsonDocument,
  memberAt,
  nodeAt,
  type Path,
  formatPointer,
  type Range,
  regionOf,
  walk,
} from '../json/document.ts'
import { configRule } from './rules.ts'

/** What a file of ours says wrong, in its own words. */
interface Problem {
  message: string
  path: Path
  target?: 'key' | 'value'
  suggestion?: string
}

/** Characters of a value in a message. */
const mostShown = 60

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

/** What is wrong with the syntax, keys that stand twice included: which of the two counts is anyone's guess. */
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
      return [diagnose(configRule, { message: `The key ${JSON.stringify(key)} stands twice here.`, place })]
    })
  })
}

/** Where the value at a path has not the shape it should have. */
export function checkShape(
  document: JsonDocument,
  at: Path,
  { schema, validate }: CompiledSchema,
): Diagnostic[] {
  const value = configValueAt(document.value, at)
  if (validate(value)) return []
  return (validate.errors ?? []).map(error => reportProblem(document, translate(error, value, at, schema)))
}

/** The value at a path; `undefined` when there is none. */
export function configValueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<string, unknown>)[step]
        : undefined,
    value,
  )
}

/** The candidate that was probably meant: one that starts the same, or is a few letters away. */
export function nearestSetting(word: string, candidates: readonly string[]): string | undefined {
  const started = candidates.filter(each => word.length > 2 && each.startsWith(word.toLowerCase()))
  if (started.length === 1) return started[0]
  const most = Math.min(3, Math.ceil(word.length / 2) - 1)
  const near = candidates
    .map(candidate => ({ candidate, far: leven(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ far }) => far <= most)
  return near.toSorted((a, b) => a.far - b.far)[0]?.candidate
}

function translate(error: ErrorObject, value: unknown, at: Path, schema: object): Problem {
  const { instancePath, keyword, params, schemaPath } = error
  const path = pathOf(instancePath)
  const here = [...at, ...path]
  const name = path.length === 0 ? 'This' : JSON.stringify(path.join('.'))
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty'])
    const known = Object.keys(configValueAt(schema, [...pathOf(schemaPath).slice(0, -1), 'properties']) ?? {})
    const message = `There is no setting ${JSON.stringify(key)} here. Use one of ${known.join(', ')}.`
    return { message, path: [...here, key], target: 'key', ...suggest(key, known) }
  }
  if (keyword === 'required')
    return { message: `${name} lacks ${JSON.stringify(params['missingProperty'])}.`, path: here }
  const given = configValueAt(value, path)
  const isValue = `${name} is ${shown(given)}.`
  if (keyword === 'enum') {
    const allowed: string[] = params['allowedValues']
    const message = `${isValue} Use one of ${allowed.join(', ')}.`
    return { message, path: here, ...(typeof given === 'string' && suggest(given, allowed)) }
  }
  return { message: `${isValue} ${wants[keyword]?.(params) ?? 'It cannot be that.'}`, path: here }
}

/** A value in a sentence; of what strangers write at length, the start. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value) ?? 'missing'
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text
}

function suggest(word: string, candidates: readonly string[]): { suggestion?: string } {
  const suggestion = nearestSetting(word, candidates)
  return suggestion === undefined ? {} : { suggestion }
}

const wants: Record<string, (params: Record<string, unknown>) => string> = {
  type: ({ type }) => `Give ${types[String(type)] ?? type}.`,
  const: ({ allowedValue }) => `Use ${JSON.stringify(allowedValue)}.`,
  minimum: ({ limit }) => `Use ${limit} or more.`,
  pattern: ({ pattern }) =>
    pattern === '\\S' ? 'Write something.' : 'Write a JSON pointer, such as "/permissions/files".',
}

const types: Record<string, string> = {
  object: 'an object',
  array: 'a list',
  string: 'text',
  boolean: 'true or false',
  integer: 'a whole number',
}

function placeOf(document: JsonDocument, range: Range | undefined): Place {
  return { file: document.file, ...(range && regionOf(document.text, range)) }
}

function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map(step => (/^(0|[1-9]\d{0,8})$/.test(step) ? Number(step) : step))
}
