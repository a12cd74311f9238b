import type { Message, Metafile } from 'esbuild'
import { isObject, type JsonObject } from '../json/values.ts'
import type { EsbuildOutput } from './run-esbuild.ts'

/** A file that esbuild would have written. */
export interface BundledFile {
  /** Relative to the folder of the compilation. */
  path: string
  /** In base64. */
  content: string
}

/** What the konnector's own esbuild says of one compilation. */
export interface ForeignOutput extends EsbuildOutput {
  files: BundledFile[]
}

/** What esbuild said, read from JSON that anybody can have written; undefined when it is anything else. */
export function decodeOutputs(value: unknown, count: number): ForeignOutput[] | undefined {
  if (!Array.isArray(value) || value.length !== count) return undefined
  return all(value, output => {
    if (!isObject(output)) return undefined
    const warnings = decodeMessages(output['warnings'])
    const files = Array.isArray(output['files']) ? all(output['files'], decodeFile) : undefined
    if (!warnings || !files) return undefined
    if (output['metafile'] === undefined) return { warnings, files }
    const metafile = decodeMetafile(output['metafile'])
    return metafile && { warnings, files, metafile }
  })
}

export function decodeMessages(value: unknown): Message[] | undefined {
  if (!Array.isArray(value)) return undefined
  return all(value, message => {
    if (!isObject(message) || typeof message['text'] !== 'string') return undefined
    const notes = Array.isArray(message['notes']) ? all(message['notes'], decodeNote) : undefined
    const location = decodeLocation(message['location'])
    if (!notes || location === undefined) return undefined
    return { id: '', pluginName: '', text: message['text'], detail: undefined, notes, location }
  })
}

function decodeFile(file: unknown): BundledFile | undefined {
  if (!isObject(file)) return undefined
  const { path, content } = file
  return typeof path === 'string' && typeof content === 'string' ? { path, content } : undefined
}

function decodeNote(note: unknown): Message['notes'][number] | undefined {
  if (!isObject(note) || typeof note['text'] !== 'string') return undefined
  return { text: note['text'], location: null }
}

function decodeLocation(value: unknown): Message['location'] | undefined {
  if (value === null) return null
  if (!isObject(value)) return undefined
  const { file, line, column, length, lineText } = value
  if (typeof file !== 'string' || typeof lineText !== 'string') return undefined
  if (!isCount(line) || !isCount(column) || !isCount(length)) return undefined
  return { file, line, column, length, lineText, namespace: '', suggestion: '' }
}

function decodeMetafile(value: unknown): Metafile | undefined {
  if (!isObject(value)) return undefined
  const inputs = record(value['inputs'], input => {
    const imports = Array.isArray(input['imports']) ? all(input['imports'], decodeImport) : undefined
    return imports && isCount(input['bytes']) ? { bytes: input['bytes'], imports } : undefined
  })
  const outputs = record(value['outputs'], output => {
    const inside = record(output['inputs'], ({ bytesInOutput }) =>
      isCount(bytesInOutput) ? { bytesInOutput } : undefined,
    )
    return inside && isCount(output['bytes'])
      ? { bytes: output['bytes'], inputs: inside, imports: [], exports: [] }
      : undefined
  })
  return inputs && outputs && { inputs, outputs }
}

function decodeImport(value: unknown): Metafile['inputs'][string]['imports'][number] | undefined {
  if (!isObject(value)) return undefined
  const { path, kind, external, original } = value
  if (typeof path !== 'string' || typeof kind !== 'string') return undefined
  return {
    path,
    kind: kind as Metafile['inputs'][string]['imports'][number]['kind'],
    ...(external === true && { external }),
    ...(typeof original === 'string' && { original }),
  }
}

/** An object whose members are objects that can be read; each by its own name, whatever that is. */
function record<T>(
  value: unknown,
  read: (member: JsonObject) => T | undefined,
): Record<string, T> | undefined {
  if (!isObject(value)) return undefined
  const entries = all(Object.entries(value), ([name, member]) => {
    const decoded = isObject(member) ? read(member) : undefined
    return decoded && ([name, decoded] as const)
  })
  return entries && Object.fromEntries(entries)
}

/** Every item as it is read; undefined when one cannot be. */
function all<Item, T>(items: readonly Item[], read: (item: Item) => T | undefined): T[] | undefined {
  const decoded: T[] = []
  for (const item of items) {
    const one = read(item)
    if (one === undefined) return undefined
    decoded.push(one)
  }
  return decoded
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
