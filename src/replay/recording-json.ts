import {
  type JsonDocument,
  nodeAt,
  parseDocument,
  type Path,
  formatPointer,
  regionOf,
} from '../json/document.ts'
import { isDeeper, maxLevels } from '../json/read.ts'
import { isObject } from '../json/values.ts'
import { readRecordingFile } from './recording-file.ts'
import { RecordingError } from './recording-error.ts'

/** Reads a JSON object of a scenario, with places. Throws `RecordingError`. */
export function readRecordingJson(dir: string, name: string): JsonDocument {
  const document = parseDocument(name, Buffer.from(readRecordingFile(dir, name, name)).toString('utf8'))
  const [problem] = document.problems
  if (problem)
    throw new RecordingError(name, `it is not JSON: ${problem.message}`, regionOf(document.text, problem))
  if (!isObject(document.value)) throw invalidMember(document, [], 'it must be a JSON object')
  if (isDeeper(document.value))
    throw new RecordingError(name, `it is nested more than ${maxLevels} levels deep`)
  return document
}

/** The error about a member, at its place. */
export function invalidMember(document: JsonDocument, path: Path, message: string): RecordingError {
  const node = nodeAt(document, path)
  return new RecordingError(document.file, message, {
    ...(node && regionOf(document.text, node)),
    ...(node && path.length > 0 && { pointer: formatPointer(path) }),
  })
}
