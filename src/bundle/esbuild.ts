import { createRequire } from 'node:module'
import { OperationalError } from '../diagnostics/errors.ts'
import { onInterrupt } from '../process/interrupt.ts'
import { watchForUnreadable } from './unreadable.ts'
import { isBuildFailure } from './esbuild-messages.ts'
import { type ForeignOptions, runForeignEsbuild } from './foreign-esbuild.ts'
import { type Compilation, type Esbuild, type EsbuildOutput, runEsbuild } from './run-esbuild.ts'

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

export interface EsbuildPlaces {
  besideTheTool?: () => Esbuild
  foreign?: ForeignOptions
}

/** As CommonJS, which it is: importing it has Node 20 read it twice. */
const requireEsbuild = (): Esbuild => createRequire(import.meta.url)('esbuild')

/** How many use a program of esbuild, as all of a process share one. */
let users = 0

/**
 * Has esbuild write the outputs of all compilations: the one beside the tool, else the konnector's own, which is code of
 * the repository and runs in a process of its own. The Action runs from dist/ alone, so there the konnector's is the
 * only one. A package can be there without its program (installed for another platform): then the next one is tried.
 * Rejects with esbuild's `BuildFailure`. Throws `EsbuildNotFound`.
 */
export async function useEsbuild(
  konnectorDir: string,
  compilations: readonly Compilation[],
  { besideTheTool = requireEsbuild, foreign: foreignOptions }: EsbuildPlaces = {},
): Promise<EsbuildOutput[]> {
  const watching = watchForUnreadable(konnectorDir)
  try {
    return await useEither(konnectorDir, compilations, {
      besideTheTool,
      foreign: { ...foreignOptions, signal: watching.signal },
    })
  } catch (error) {
    watching.signal.throwIfAborted()
    throw error
  } finally {
    watching.stop()
  }
}

async function useEither(
  konnectorDir: string,
  compilations: readonly Compilation[],
  { besideTheTool, foreign: foreignOptions }: Required<EsbuildPlaces> & { foreign: { signal: AbortSignal } },
): Promise<EsbuildOutput[]> {
  const { signal } = foreignOptions
  let cause: unknown
  const own = loaded(besideTheTool)
  if (own)
    try {
      return await runOwn(own, compilations, signal)
    } catch (error) {
      if (isBuildFailure(error) || signal.aborted) throw error
      cause = error
    }
  const foreign = await runForeignEsbuild(konnectorDir, compilations, foreignOptions)
  if ('outputs' in foreign) return foreign.outputs
  if ('errors' in foreign)
    throw Object.assign(new Error('The source has errors.'), { errors: foreign.errors })
  throw new EsbuildNotFound(foreign.unusable === undefined ? cause : new Error(foreign.unusable))
}

function loaded(load: () => Esbuild): Esbuild | undefined {
  try {
    return load()
  } catch {
    return undefined
  }
}

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}

/** The program ends with its last use: it holds some 300 MB, which the system takes back while the rest goes on. */
async function runOwn(
  esbuild: Esbuild,
  compilations: readonly Compilation[],
  signal: AbortSignal,
): Promise<EsbuildOutput[]> {
  users++
  const stop = () => void esbuild.stop?.()
  signal.addEventListener('abort', stop, { once: true })
  const takeBack = onInterrupt(stop)
  try {
    // One that is stopped never settles what it was asked for.
    return await Promise.race([withoutCollector(() => runEsbuild(esbuild, compilations)), rejectOn(signal)])
  } finally {
    takeBack()
    signal.removeEventListener('abort', stop)
    if (--users === 0) stop()
  }
}

/**
 * The program, which starts when it is first asked, has no garbage collector then, as esbuild has none on its own
 * command line: a bundling allocates some 300 MB and ends, and takes a fifth less time so.
 */
function withoutCollector<Result>(use: () => Result): Result {
  const { GOGC } = process.env
  process.env.GOGC ??= 'off'
  try {
    return use()
  } finally {
    if (GOGC === undefined) delete process.env.GOGC
  }
}
