import type { TreeFile } from '../build/tree.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { compareArchive } from './archive.ts'
import { downloadSoon } from './download.ts'

/** Waits for an archive that is not there yet, in milliseconds. */
const archiveWaits = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

/**
 * The archive of a commit that was just pushed, as its host serves it. It has to hold the very files of the build. Throws
 * `OperationalError`.
 */
export async function downloadBuild(
  url: string,
  files: readonly TreeFile[],
  waits: readonly number[] = archiveWaits,
): Promise<Uint8Array> {
  const bytes = await downloadSoon(url, waits)
  const difference = await compareArchive(files, bytes)
  if (difference === undefined) return bytes
  throw new OperationalError(
    `The archive at ${url} is not the build that was checked: ${difference}. Run this again.`,
  )
}
