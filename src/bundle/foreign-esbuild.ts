import { spawn } from 'node:child_process'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Message } from 'esbuild'
import { OperationalError } from '../diagnostics/errors.ts'
import { distFile } from '../dist.ts'
import { readJson } from '../json/read.ts'
import { isObject } from '../json/values.ts'
import { decodeMessages, decodeOutputs } from './esbuild-output.ts'
import type { Compilation, EsbuildOutput } from './run-esbuild.ts'

/** What came of the konnector's own esbuild; without `unusable`, there is none. */
export type ForeignRun =
  | { outputs: EsbuildOutput[] }
  | { errors: Message[] }
  | { unusable?: string | undefined }

export interface ForeignOptions {
  /** The program that runs it, `src/bundle/child/esbuild-child.ts` as one file. */
  program?: string
  /** Milliseconds until it is killed. */
  maxTime?: number
}

/** What it says of a bundling, in bytes of JSON; that of 5 MB of source takes 1 MB. */
const maxAnswer = 64 * 1024 * 1024
const maxLevels = 20

/** It may print whatever it likes. */
const unheard = 'ignore'

/** Milliseconds to read what it wrote before it ended. */
const maxRest = 2_000

/** Variables that esbuild and the system need: nothing else of this process is there. */
const variables = /^(?:PATH|HOME|TMPDIR|TEMP|TMP|SYSTEMROOT|LANG|TZ|GOMAXPROCS|ESBUILD_\w+)$/i

/**
 * Runs the konnector's own esbuild in a process that gets nothing but the compilations. What it answers can be anything:
 * throws `OperationalError` when that is not what esbuild says, or when it does not end.
 */
export async function runForeignEsbuild(
  konnectorDir: string,
  compilations: readonly Compilation[],
  options: ForeignOptions = {},
): Promise<ForeignRun> {
  const answer = readJson(await runChild({ konnectorDir, compilations }, options), { maxLevels })
  if (isObject(answer)) {
    const outputs = decodeOutputs(answer['outputs'], compilations.length)
    if (outputs && compilations.every(hasOutputs)) return { outputs }
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

/** Whether each entry became a file, and no link to one. */
function hasOutputs({ outdir, entryPoints }: Compilation): boolean {
  const points = entryPoints as { out: string }[]
  return points.every(({ out }) => lstatSync(join(outdir, `${out}.js`), { throwIfNoEntry: false })?.isFile())
}

function runChild(
  asked: object,
  { program = distFile('esbuild-child.js'), maxTime = 300_000 }: ForeignOptions,
): Promise<Buffer> {
  const env = Object.entries(process.env).filter(([name]) => variables.test(name))
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program], {
      // As in this process: a collector of garbage takes a fifth of the time.
      env: { GOGC: 'off', ...Object.fromEntries(env) },
      stdio: ['pipe', unheard, unheard, 'pipe'],
      timeout: maxTime,
      killSignal: 'SIGKILL',
      windowsHide: true,
    })
    const answer = child.stdio[3] as Readable
    const chunks: Buffer[] = []
    let size = 0
    answer.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxAnswer) chunks.push(chunk)
      else child.kill('SIGKILL')
    })
    child.stdin!.on('error', () => {}).end(JSON.stringify(asked))
    child.once('error', reject)
    child.once('exit', (_, signal) => {
      const end = () => {
        clearTimeout(timer)
        answer.destroy()
        if (signal === null) return resolve(Buffer.concat(chunks))
        const why =
          size > maxAnswer ? 'answered with more than 64 MiB' : `did not end within ${maxTime / 1000} s`
        reject(new OperationalError(`The konnector's own esbuild ${why}. Reinstall it, then run this again.`))
      }
      // What it left running can hold the stream open for ever.
      const timer = setTimeout(end, maxRest)
      if (answer.readableEnded) end()
      else answer.once('end', end)
    })
  })
}
