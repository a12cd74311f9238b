import { lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import type { Message } from 'esbuild'
import { OperationalError } from '../diagnostics/errors.ts'
import { distFile } from '../dist.ts'
import { readJson } from '../json/read.ts'
import { isObject } from '../json/values.ts'
import { SandboxChoice } from '../sandbox/choice.ts'
import { type BundledFile, decodeMessages, decodeOutputs } from './esbuild-output.ts'
import type { Compilation, EsbuildOutput } from './run-esbuild.ts'
import { findVisibleFolders } from './visible-folders.ts'

/** What came of the konnector's own esbuild; without `unusable`, there is none. */
export type ForeignRun =
  | { outputs: EsbuildOutput[] }
  | { errors: Message[] }
  | { unusable?: string | undefined }

export interface ForeignOptions {
  /** What must stand around it. Default: the strongest sandbox of the machine. */
  sandbox?: SandboxChoice
  /** The program that runs it, `src/bundle/child/esbuild-child.ts` as one file. */
  program?: string
  /** Milliseconds until it is killed. */
  maxTime?: number
  /** Has it killed. */
  signal?: AbortSignal
}

const maxLevels = 20

/** Variables that esbuild and the system need: nothing else of this process is there. */
const variables = /^(?:PATH|HOME|TEMP|TMP|SYSTEMROOT|LANG|TZ|GOMAXPROCS|ESBUILD_\w+)$/i

/**
 * Runs the konnector's own esbuild, which is code of the repository, in a sandbox, where it sees the repository without
 * its secrets and writes nothing; writes the bundles that it answers with. What it answers can be anything: throws
 * `OperationalError` when that is not what esbuild says, when it does not end, and when a sandbox is required and missing.
 */
export async function runForeignEsbuild(
  konnectorDir: string,
  compilations: readonly Compilation[],
  options: ForeignOptions = {},
): Promise<ForeignRun> {
  const answer = readJson(await runChild(konnectorDir, compilations, options), { maxLevels })
  if (isObject(answer)) {
    const outputs = decodeOutputs(answer['outputs'], compilations.length)
    if (outputs?.every(({ files }, index) => writeOutputs(files, compilations[index]!))) return { outputs }
    const errors = decodeMessages(answer['errors'])
    if (errors) return { errors }
    const { unusable } = answer
    if (
      !('outputs' in answer || 'errors' in answer) &&
      (unusable === undefined || typeof unusable === 'string')
    )
      return { unusable }
  }
  throw new OperationalError(
    "The konnector's own esbuild gave an invalid answer or no bundle. Reinstall it, then run this again.",
  )
}

/** Writes the files below the folder of a compilation; false when one would lie elsewhere, or an entry has none. */
function writeOutputs(files: readonly BundledFile[], { outdir, entryPoints }: Compilation): boolean {
  const isBelow = ({ path }: BundledFile) =>
    path === normalize(path) && !/^(?:\.\.?)?(?:[/\\]|$)/.test(path) && !path.endsWith(sep)
  if (!files.every(isBelow)) return false
  for (const { path, content } of files) {
    const target = join(outdir, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, Buffer.from(content, 'base64'))
  }
  const points = entryPoints as { out: string }[]
  return points.every(({ out }) => lstatSync(join(outdir, `${out}.js`), { throwIfNoEntry: false })?.isFile())
}

async function runChild(
  konnectorDir: string,
  compilations: readonly Compilation[],
  {
    sandbox: choice = new SandboxChoice(),
    program = distFile('esbuild-child.js'),
    maxTime = 300_000,
    signal,
  }: ForeignOptions,
): Promise<Buffer> {
  const sandbox = await choice.findForProgram(process.execPath, "the konnector's own esbuild")
  const env = Object.entries(process.env).flatMap(([name, value]) =>
    variables.test(name) && value !== undefined ? [[name, value]] : [],
  )
  const { events, timedOut, overflow } = await sandbox.run({
    name: 'esbuild',
    files: { 'esbuild-child.mjs': program },
    args: places => [places.file('esbuild-child.mjs')],
    // As in this process: a collector of garbage takes a fifth of the time. It works once memory runs short.
    env: { GOGC: 'off', GOMEMLIMIT: '1000MiB', ...(Object.fromEntries(env) as Record<string, string>) },
    input: JSON.stringify({ konnectorDir, compilations }),
    ...findVisibleFolders(konnectorDir),
    maxTime,
    ...(signal && { signal }),
  })
  if (!timedOut && overflow === undefined) return events
  const why = timedOut ? `did not end within ${maxTime / 1000} s` : 'said more than konnector-lint reads'
  throw new OperationalError(`The konnector's own esbuild ${why}. Reinstall it, then run this again.`)
}
