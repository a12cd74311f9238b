import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { type ExitCode, exitCodes, worstOf } from '../exit.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { ManifestNotFound, readKonnector } from '../konnector/read.ts'
import { lintKonnector } from '../pipeline/lint.ts'
import { makeReport, type Report } from '../report/report.ts'
import { type Arguments, type Command, flag, stringOption, type Terminal, UsageError } from './command.ts'
import { profileOption, warningsOption } from './options.ts'
import { numberOf, profileOf } from './pipeline-command.ts'
import { destinationsOf, printReport } from './print.ts'

export const lintCommand: Command = {
  summary: 'check manifests; a path is a repository, a manifest file, or a glob',
  operands: '[path…]',
  options: {
    ...profileOption,
    ...warningsOption,
    'manifest-only': { type: 'boolean', help: 'look at no other file' },
    stdin: { type: 'boolean', help: 'read the manifest from standard input' },
    'stdin-filename': { type: 'string', value: '<f>', help: 'its name in the report' },
  },
  async run(args, terminal) {
    destinationsOf(args)
    const maxWarnings = numberOf(args, 'max-warnings')
    const profile = profileOf(stringOption(args, 'profile')) ?? 'recommended'
    const base = stringOption(args, 'base')
    const { konnectors, exit } = await konnectorsOf(args, terminal)
    const diagnostics: Diagnostic[] = []
    for (const konnector of konnectors)
      diagnostics.push(...(await lintKonnector(konnector, { profile, base })))
    const report = makeReport(diagnostics, [], konnectors.length)
    const texts = new Map(konnectors.map(({ manifest }) => [manifest.file, manifest.text]))
    if (konnectors.length > 0) await printReport(report, args, terminal, texts)
    return worstOf([exit, exitOf(report, maxWarnings)])
  },
}

interface Found {
  konnectors: Konnector[]
  exit: ExitCode
}

async function konnectorsOf(args: Arguments, terminal: Terminal): Promise<Found> {
  if (flag(args, 'stdin')) return { konnectors: [await fromStdin(args, terminal)], exit: exitCodes.ok }
  const { cwd, stderr } = terminal
  const found: Found = { konnectors: [], exit: exitCodes.ok }
  for (const path of await expand(args.positionals.length > 0 ? args.positionals : ['.'], cwd)) {
    try {
      found.konnectors.push(readKonnector(path, { cwd, manifestOnly: flag(args, 'manifest-only') }))
    } catch (error) {
      if (!(error instanceof ManifestNotFound)) throw error
      stderr.write(`konnector-lint: ${error.message}\n`)
      found.exit = exitCodes.notRun
    }
  }
  return found
}

async function fromStdin(args: Arguments, { stdin }: Terminal): Promise<Konnector> {
  if (args.positionals.length > 0) throw new UsageError('Give a path or --stdin, not both.')
  const { konnectorFromBytes } = await import('../konnector/read.ts')
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(chunk)
  return konnectorFromBytes(
    stringOption(args, 'stdin-filename') ?? 'manifest.konnector',
    Buffer.concat(chunks),
  )
}

/** Globs the shell left alone; other paths stay as they are, there or not. */
async function expand(paths: readonly string[], cwd: string): Promise<string[]> {
  const isGlob = (path: string) => /[*?[{]/.test(path) && !existsSync(resolve(cwd, path))
  const globs = paths.filter(isGlob)
  if (globs.length === 0) return [...paths]
  const { glob } = await import('tinyglobby')
  const matched = await glob(globs, { cwd, onlyFiles: false, expandDirectories: false })
  return [...paths.filter(path => !isGlob(path)), ...matched.toSorted()]
}

/** 1 when there are errors, or more warnings than allowed. */
export function exitOf({ summary }: Report, maxWarnings = Infinity): ExitCode {
  return summary.errors > 0 || summary.warnings > maxWarnings ? exitCodes.found : exitCodes.ok
}
