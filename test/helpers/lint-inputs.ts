import type { Konnector } from '../../src/konnector/konnector.ts'
import { readSnapshot } from '../../src/lint/engine/files.ts'
import { fileRequests, type LintOptions } from '../../src/lint/engine/lint.ts'
import { readSource } from '../../src/lint/source/read.ts'

/** What the rules need of a konnector's files. */
export function filesOf(konnector: Konnector): Pick<LintOptions, 'files'> {
  const { files } = konnector
  return files ? { files: readSnapshot(files, fileRequests(konnector)) } : {}
}

/** Everything that the rules need of a konnector. */
export async function inputsOf(konnector: Konnector): Promise<LintOptions> {
  const source = await readSource(konnector)
  return { ...filesOf(konnector), ...(source && { source }) }
}
