import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Build } from '../build/build.ts'
import { OperationalError } from '../diagnostics/errors.ts'

const entries = { server: 'index.js', client: 'main.js' } as const

/** Where a part of a konnector runs: with the stack, or in the flagship app. */
export type Side = keyof typeof entries

/** Whether a build has a part for the stack and one for the flagship app. */
export function hasBothParts({ files }: Pick<Build, 'files'>): boolean {
  return Object.values(entries).every(entry => files.some(({ path }) => path === entry))
}

/** The build has not the part that is asked for. */
export class PartMissing extends OperationalError {
  override readonly name = 'PartMissing'
}

/** The part of a build that runs there; by default the one that the build is of. Throws `PartMissing`. */
export function partOf(build: Build, side: Side = build.kind): Build {
  if (side === build.kind) return build
  const entry = entries[side]
  if (!build.files.some(({ path }) => path === entry))
    throw new PartMissing(
      `The build has no ${entry}: it has no part for the ${side}. Bundle it again, or correct "side" in scenario.json.`,
    )
  const { sourceMap, ...rest } = build
  const other = sourceMap && join(dirname(sourceMap), `${entry}.map`)
  return { ...rest, kind: side, entry, ...(other && existsSync(other) && { sourceMap: other }) }
}
