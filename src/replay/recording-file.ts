import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { maxRecordingSize } from '../cozy/limits.ts'
import { formatMebibytes } from '../text/format.ts'
import { RecordingError } from './recording-error.ts'

/**
 * The bytes of a file of a scenario that `file` names, or of `file` itself. A link could lead out of the repository, and a
 * pipe could keep the reader waiting. Throws `RecordingError`.
 */
export function readRecordingFile(dir: string, file: string, name: string): Uint8Array {
  const what = name === file ? 'it' : `its file ${name}`
  if (!/^[^/\\\0]+$/.test(name)) throw new RecordingError(file, `${what} must be a file beside it`)
  const stat = lstatSync(join(dir, name), { throwIfNoEntry: false })
  if (!stat) throw new RecordingError(file, `${what} is missing`)
  if (!stat.isFile()) throw new RecordingError(file, `${what} must be a regular file`)
  if (stat.size > maxRecordingSize)
    throw new RecordingError(file, `${what} is larger than ${formatMebibytes(maxRecordingSize)}`)
  return readFileSync(join(dir, name))
}
