import { createRequire } from 'node:module'
import { join } from 'node:path'
import { CannotRun } from '../diagnostic/cannot-run.ts'
import type * as esbuildModule from 'esbuild'

export type Esbuild = Pick<typeof esbuildModule, 'build' | 'stop' | 'transform' | 'version'>

/** esbuild, or the program it drives, is nowhere to be found: the step cannot run. */
export class EsbuildNotFound extends CannotRun {
  override readonly name = 'EsbuildNotFound'
  constructor(cause: unknown) {
    super(
      'The bundler esbuild works neither beside konnector-lint nor in the konnector. ' +
        'Install it in the konnector with npm install --save-dev esbuild (without --omit=optional), then run again.',
      { cause },
    )
  }
}

/** How many use a program of esbuild, as all of a process share one. */
let users = 0

/**
 * Gives esbuild to `use`: the one beside the tool, else the konnector's own. The Action runs from dist/ alone, so there
 * the konnector's is the only one. Its program ends with the last use, as it holds some 300 MB, which the system takes
 * back while the rest goes on. Throws `EsbuildNotFound`.
 */
export async function withEsbuild<Result>(
  konnectorDir: string,
  use: (esbuild: Esbuild) => Promise<Result>,
  // As CommonJS, which it is: importing it has Node 20 read it twice.
  besideTheTool: () => Esbuild = () => createRequire(import.meta.url)('esbuild'),
): Promise<Result> {
  users++
  let esbuild: Esbuild | undefined
  try {
    esbuild = await findEsbuild(konnectorDir, besideTheTool)
    return await use(esbuild)
  } finally {
    if (--users === 0) void esbuild?.stop()
  }
}

async function findEsbuild(konnectorDir: string, besideTheTool: () => Esbuild): Promise<Esbuild> {
  try {
    return await working(besideTheTool())
  } catch {
    try {
      return await working(createRequire(join(konnectorDir, 'package.json'))('esbuild'))
    } catch (cause) {
      throw new EsbuildNotFound(cause)
    }
  }
}

/**
 * The package can be there without its program (installed for another platform): only using it tells. This starts the
 * program, and without its garbage collector, as esbuild does for its own command line: a bundling allocates some
 * 360 MB and ends, and takes a third less time so.
 */
async function working(esbuild: Esbuild): Promise<Esbuild> {
  const { GOGC } = process.env
  process.env.GOGC ??= 'off'
  try {
    await esbuild.transform('')
  } finally {
    if (GOGC === undefined) delete process.env.GOGC
  }
  return esbuild
}
