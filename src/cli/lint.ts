import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readBaseline } from '../config/baseline-file.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { type ExitCode, exitCodes, worstOf } from '../exit.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { konnectorFromBytes, ManifestNotFound, readKonnector } from '../konnector/read.ts'
import { type Lintable, lintPrepared, prepareLint } from '../pipeline/lint.ts'
import { readPolicy } from '../pipeline/policy.ts'
import { makeReport } from '../report/report.ts'
import { type Arguments, type Command, flag, stringOption, type Terminal, UsageError } from './command.ts'
import { fixOptions, profileOption, warningsOption } from './options.ts'
import { numberOf, profileOf } from './pipeline-command.ts'
import { destinationsOf, printReport } from './print.ts'

export const lintCommand: Command = {
  summary: 'check manifests; a path is a repository, a manifest file, or a glob',
  operands: '[path…]',
  options: {
    ...profileOption,
    ...warningsOption,
    ...fixOptions,
    'manifest-only': { type: 'boolean', help: 'look at no other file' },
    stdin: { type: 'boolean', help: 'read the manifest from standard input' },
    'stdin-filename': { type: 'string', value: '<f>', help: 'its name in the report' },
    'print-config': { type: 'boolean', help: 'print the configuration in force, and check nothing' },
    'update-baseline': { type: 'boolean', help: 'keep what is found now out of later reports' },
  },
  async run(args, terminal) {
    destinationsOf(args)
    if (flag(args, 'print-config')) return (await import('./print-config.ts')).printConfig(args, terminal)
    const { konnectors, exit } = await konnectorsOf(args, terminal)
    const { lintables, diagnostics, ...settings } = await prepared(konnectors, args, terminal)
    if (flag(args, 'update-baseline')) {
      const { updateBaseline } = await import('./update-baseline.ts')
      return worstOf([exit, settings.exit, await updateBaseline(lintables, terminal)])
    }
    if (wantsFixes(args)) {
      const { fixManifests } = await import('./fix.ts')
      diagnostics.push(...(await fixManifests(lintables, args, terminal)))
      if (flag(args, 'fix-dry-run'))
        return worstOf([exit, settings.exit, verdict(diagnostics, settings.maxWarnings)])
    } else for (const lintable of lintables) diagnostics.push(...lintPrepared(lintable))
    const texts = new Map(
      wantsFixes(args) ? [] : konnectors.map(({ manifest }) => [manifest.file, manifest.text]),
    )
    if (konnectors.length > 0)
      await printReport(makeReport(diagnostics, [], lintables.length), args, terminal, texts)
    return worstOf([exit, settings.exit, verdict(diagnostics, settings.maxWarnings)])
  },
}

interface Prepared {
  lintables: Lintable[]
  /** What is wrong with configurations and the baseline. */
  diagnostics: Diagnostic[]
  exit: ExitCode
  maxWarnings: number | undefined
}

/** Reads the configuration of each repository; one that is wrong keeps only its own from being checked. */
async function prepared(
  konnectors: readonly Konnector[],
  args: Arguments,
  { cwd, stderr }: Terminal,
): Promise<Prepared> {
  const asked = {
    profile: profileOf(stringOption(args, 'profile')),
    maxWarnings: numberOf(args, 'max-warnings'),
  }
  const base = stringOption(args, 'base')
  const { baseline, diagnostics } = flag(args, 'update-baseline')
    ? { diagnostics: [] }
    : await readBaseline(cwd)
  const result: Prepared = {
    lintables: [],
    diagnostics: [...diagnostics],
    exit: diagnostics.length > 0 ? exitCodes.usage : exitCodes.ok,
    maxWarnings: asked.maxWarnings,
  }
  for (const [index, konnector] of konnectors.entries()) {
    if (stderr.isTTY && konnectors.length > 20)
      stderr.write(`\r\u001B[2K${index + 1} of ${konnectors.length}`)
    const policy = await readPolicy(konnector.dir, { cwd, config: stringOption(args, 'config') })
    const { config, problems } = policy
    result.diagnostics.push(...problems)
    if (problems.length > 0) result.exit = exitCodes.usage
    else {
      const profile = asked.profile ?? config.profile ?? 'recommended'
      const lintable = await prepareLint(konnector, { profile, policy, base, baseline })
      if (lintable.notice !== undefined) stderr.write(`konnector-lint: ${lintable.notice}\n`)
      result.lintables.push(lintable)
      result.maxWarnings ??= config.maxWarnings
    }
  }
  return result
}

interface Found {
  konnectors: Konnector[]
  exit: ExitCode
}

async function konnectorsOf(args: Arguments, terminal: Terminal): Promise<Found> {
  if (flag(args, 'stdin')) return { konnectors: [await fromStdin(args, terminal)], exit: exitCodes.ok }
  const { cwd, stderr } = terminal
  const found: Found = { konnectors: [], exit: exitCodes.ok }
  const paths = await expand(args.positionals.length > 0 ? args.positionals : ['.'], cwd)
  if (paths.length === 0) {
    stderr.write(
      `konnector-lint: Nothing matches ${args.positionals.join(' ')}. Give a folder, a manifest or a glob.\n`,
    )
    found.exit = exitCodes.notRun
  }
  for (const path of paths) {
    try {
      found.konnectors.push(readKonnector(path, { cwd, manifestOnly: flag(args, 'manifest-only') }))
    } catch (error) {
      if (!(error instanceof ManifestNotFound)) throw error
      stderr.write(`konnector-lint: ${error.message}${await commandMeant(path)}\n`)
      found.exit = exitCodes.notRun
    }
  }
  return found
}

/** A first word that is no command is a path, and so is a command that was mistyped. */
async function commandMeant(path: string): Promise<string> {
  const { commands } = await import('./commands.ts')
  const { closestMatch } = await import('leven')
  const near = closestMatch(path, Object.keys(commands), { maxDistance: 2 })
  return near === undefined ? '' : ` Did you mean the command ${near}?`
}

async function fromStdin(args: Arguments, { stdin, cwd }: Terminal): Promise<Konnector> {
  if (args.positionals.length > 0) throw new UsageError('Give a path or --stdin, not both.')
  if (wantsFixes(args)) throw new UsageError('There is no file to fix with --stdin. Give a path.')
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(chunk)
  return konnectorFromBytes(
    stringOption(args, 'stdin-filename') ?? 'manifest.konnector',
    Buffer.concat(chunks),
    cwd,
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

function wantsFixes(args: Arguments): boolean {
  return flag(args, 'fix') || flag(args, 'fix-dry-run') || stringOption(args, 'fix-suggestions') !== undefined
}

/** 1 when there are errors, or more warnings than allowed. */
function verdict(diagnostics: readonly Diagnostic[], maxWarnings = Infinity): ExitCode {
  const count = (wanted: string) => diagnostics.filter(({ severity }) => severity === wanted).length
  return count('error') > 0 || count('warning') > maxWarnings ? exitCodes.found : exitCodes.ok
}
