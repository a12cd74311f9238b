import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { JsonDocument } from '../json/document.ts'
import { manifestName, readDocument } from '../konnector/read.ts'

const run = promisify(execFile)

/**
 * The manifest of the repository at `dir` as it was at a git ref; `undefined` where it cannot be read: no git, no such
 * commit (a shallow clone), no manifest then.
 */
export async function readManifestAt(dir: string, ref: string): Promise<JsonDocument | undefined> {
  // A ref that starts with "-" would be an option.
  if (ref.startsWith('-')) return undefined
  try {
    const args = ['-C', dir, 'show', `${ref}:./${manifestName}`]
    const { stdout } = await run('git', args, { encoding: 'buffer', maxBuffer: 4 << 20 })
    return readDocument(`${ref}:${manifestName}`, stdout)
  } catch {
    return undefined
  }
}
