import { createRequire } from 'node:module'
import { join } from 'node:path'
import { OperationalError } from '../diagnostics/errors.ts'
import type * as esbuildModule from 'esbuild'
import { isBuildFailure } from './esbuild-messages.ts'

/** What is used of it. The konnector's own can be older than the tool's: 0.18 cannot be stopped. */
export type Esbuild = Pick<typeof esbuildModule, 'build' | 'version'> &
  Partial<Pick<typeof esbuildModule, 'stop'>>

/** Versions whose `build` does not know all options that are given to it. */
const tooOld = /^0\.(?:\d|1[0-7])\./

/** There is no esbuild that works: the step cannot run. */
export class EsbuildNotFound extends OperationalError {
  override readonly name = 'EsbuildNotFound'
  /** `cause` is what kept one that is there from working, when there is one. */
  constructor(cause: unknown) {
    const why = cause instanceof Error ? ` (${cause.message.split('\n')[0]?.replace(/\.$/, '')})` : ''
    super(
      `The bundler esbuild does not work, neither beside konnector-lint nor in the konnector${why}. ` +
        'Install it in the konnector with npm install --save-dev esbuild (without --omit=optional), then run again.',
      { cause },
    )
  }
}

/** How many use a program of esbuild, as all of a process share one. */
let users = 0

/**
 * Gives esbuild to `use`: the one beside the tool, else the konnector's own. The Action runs from dist/ alone, so there
 * the konnector's is the only one. A package can be there without its program (installed for another platform), so what
 * `use` rejects with, unless it is a `BuildFailure`, says that this one does not work. Throws `EsbuildNotFound`.
 *
 * The program ends with its last use: it holds some 300 MB, which the system takes back while the rest goes on.
 */
export async function withEsbuild<Result>(
  konnectorDir: string,
  use: (esbuild: Esbuild) => Promise<Result>,
  // As CommonJS, which it is: importing it has Node 20 read it twice.
  besideTheTool: () => Esbuild = () => createRequire(import.meta.url)('esbuild'),
): Promise<Result> {
  const inTheKonnector = () => createRequire(join(konnectorDir, 'package.json'))('esbuild') as Esbuild
  let cause: unknown
  for (const load of [besideTheTool, inTheKonnector]) {
    users++
    let esbuild: Esbuild | undefined
    try {
      esbuild = load()
      if (tooOld.test(esbuild.version)) throw new Error(`${esbuild.version} is too old`)
      return await withoutCollector(use, esbuild)
    } catch (error) {
      if (isBuildFailure(error)) throw error
      if (esbuild) cause = error
    } finally {
      if (--users === 0) void esbuild?.stop?.()
    }
  }
  throw new EsbuildNotFound(cause)
}

/**
 * The program, which starts when it is first asked, has no garbage collector then, as esbuild has none on its own
 * command line: a bundling allocates some 300 MB and ends, and takes a fifth less time so.
 */
function withoutCollector<Result>(use: (esbuild: Esbuild) => Result, esbuild: Esbuild): Result {
  const { GOGC } = process.env
  process.env.GOGC ??= 'off'
  try {
    return use(esbuild)
  } finally {
    if (GOGC === undefined) delete process.env.GOGC
  }
}
