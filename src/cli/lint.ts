import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readBaseline } from '../config/baseline-file.ts'
import { expectedError, OperationalError, UsageError } from '../diagnostics/errors.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type ExitCode, exitCodes, worstExitCode } from '../diagnostics/exit-code.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { konnectorFromBytes, ManifestNotFound, readKonnector } from '../konnector/read.ts'
import { type Lintable, lintPrepared, prepareLint } from '../pipeline/lint.ts'
import { readSettings } from '../pipeline/settings.ts'
import { createReport } from '../report/report.ts'
import { warningLimitError } from '../report/wording.ts'
import {
  type CommonOptions,
  defineCommand,
  type OptionDefinitions,
  type OptionValues,
  type Terminal,
} from './command.ts'
import { fixOptions, profileOption, readNumber, readProfile, warningsOption } from './options.ts'
import { readDestinations, printReport } from './print.ts'

const lintOptions = {
  ...profileOption,
  ...warningsOption,
  ...fixOptions,
  'manifest-only': { type: 'boolean', help: 'check only the manifest file' },
  stdin: { type: 'boolean', help: 'read the manifest from standard input' },
  'stdin-filename': { type: 'string', value: '<f>', help: 'its name in the report' },
  'print-config': { type: 'boolean', help: 'print the configuration in force, and check nothing' },
  'update-baseline': {
    type: 'boolean',
    help: 'record current findings as a baseline and hide them from now on',
  },
} as const satisfies OptionDefinitions

type LintArguments = CommonOptions & OptionValues<typeof lintOptions>

export const lintCommand = defineCommand({
  summary: 'check manifests; a path is a repository, a manifest file, or a glob',
  operands: { name: 'path', noun: 'path', max: Infinity },
  options: lintOptions,
  async run({ options, operands }, terminal) {
    readDestinations(options)
    if (options['print-config'])
      return (await import('./print-config.ts')).printConfig(operands[0] ?? '.', options, terminal)
    const { konnectors, exit } = await konnectorsOf(operands, options, terminal)
    const { lintables, problems, ...settings } = await prepared(konnectors, options, terminal)
    const print = async (found: readonly Diagnostic[], to = terminal) => {
      const texts = wantsFixes(options)
        ? []
        : konnectors.map(each => [each.manifest.file, each.manifest.text] as const)
      if (konnectors.length > 0)
        await printReport(
          createReport([...problems, ...found], [], lintables.length),
          options,
          to,
          new Map(texts),
        )
    }
    if (options['update-baseline']) {
      const { updateBaseline } = await import('./update-baseline.ts')
      if (problems.length > 0) await print([])
      else await updateBaseline(lintables, terminal)
      return worstExitCode([exit, settings.exit])
    }
    const found = wantsFixes(options)
      ? await (await import('./fix.ts')).fixManifests(lintables, options, terminal)
      : lintables.map(lintable => lintPrepared(lintable))
    // Standard output is the patch.
    await print(found.flat(), options['fix-dry-run'] ? { ...terminal, stdout: terminal.stderr } : terminal)
    const tooMany = tooManyWarnings(found, lintables, settings.maxWarnings)
    if (tooMany !== undefined) terminal.stderr.write(`konnector-lint: ${tooMany}\n`)
    const hasErrors = found.flat().some(({ severity }) => severity === 'error')
    return worstExitCode([
      exit,
      settings.exit,
      hasErrors || tooMany !== undefined ? exitCodes.found : exitCodes.ok,
    ])
  },
})

interface Prepared {
  lintables: Lintable[]
  /** What is wrong with configurations and the baseline. */
  problems: Diagnostic[]
  exit: ExitCode
  /** Of all manifests together, when it was asked for. */
  maxWarnings: number | undefined
}

/** Reads the configuration of each repository; one that is wrong keeps only its own from being checked. */
async function prepared(
  konnectors: readonly Konnector[],
  options: LintArguments,
  { cwd, stderr }: Terminal,
): Promise<Prepared> {
  const asked = {
    profile: readProfile(options.profile),
    maxWarnings: readNumber('max-warnings', options['max-warnings']),
  }
  const base = options.base
  const { baseline: kept, diagnostics } = await readBaseline(cwd)
  const baseline = options['update-baseline'] ? undefined : kept
  const result: Prepared = {
    lintables: [],
    problems: [...diagnostics],
    exit: diagnostics.length > 0 ? exitCodes.usage : exitCodes.ok,
    maxWarnings: asked.maxWarnings,
  }
  for (const [index, konnector] of konnectors.entries()) {
    if (stderr.isTTY && konnectors.length > 20)
      stderr.write(`\r\u001B[2K${index + 1} of ${konnectors.length}`)
    const policy = await readSettings(konnector.dir, { cwd, config: options.config })
    const { config, problems } = policy
    result.problems.push(...problems)
    if (problems.length > 0) result.exit = exitCodes.usage
    else {
      const profile = asked.profile ?? config.profile ?? 'recommended'
      const lintable = await prepareLint(konnector, { profile, policy, base, baseline })
      if (lintable.notice !== undefined) stderr.write(`konnector-lint: ${lintable.notice}\n`)
      result.lintables.push(lintable)
    }
  }
  return result
}

interface Found {
  konnectors: Konnector[]
  exit: ExitCode
}

async function konnectorsOf(
  operands: readonly string[],
  options: LintArguments,
  terminal: Terminal,
): Promise<Found> {
  if (options.stdin) return { konnectors: [await fromStdin(operands, options, terminal)], exit: exitCodes.ok }
  const { cwd, stderr } = terminal
  const found: Found = { konnectors: [], exit: exitCodes.ok }
  const paths = await expand(operands.length > 0 ? operands : ['.'], cwd)
  if (paths.length === 0) {
    stderr.write(
      `konnector-lint: Nothing matches ${operands.join(' ')}. Give a folder, a manifest or a glob.\n`,
    )
    found.exit = exitCodes.notRun
  }
  const seen = new Set<string>()
  for (const path of paths) {
    try {
      const konnector = readKonnector(path, { cwd, manifestOnly: options['manifest-only'] })
      const manifest = resolve(cwd, konnector.manifest.file)
      // A folder and its manifest are one and the same.
      if (!seen.has(manifest)) found.konnectors.push(konnector)
      seen.add(manifest)
    } catch (thrown) {
      const error = expectedError(thrown)
      if (!(error instanceof OperationalError)) throw thrown
      const meant = error instanceof ManifestNotFound ? await commandMeant(path) : ''
      stderr.write(`konnector-lint: ${error.message}${meant}\n`)
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

async function fromStdin(
  operands: readonly string[],
  options: LintArguments,
  { stdin, cwd }: Terminal,
): Promise<Konnector> {
  if (operands.length > 0) throw new UsageError('Give a path or --stdin, not both.')
  if (wantsFixes(options)) throw new UsageError('There is no file to fix with --stdin. Give a path.')
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(chunk)
  return konnectorFromBytes(options['stdin-filename'] ?? 'manifest.konnector', Buffer.concat(chunks), cwd)
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

function wantsFixes(options: LintArguments): boolean {
  return options.fix || options['fix-dry-run'] || options['fix-suggestions'] !== undefined
}

/** Why there are too many warnings: of all manifests, when a limit was asked for, else of one with a limit of its own. */
function tooManyWarnings(
  found: readonly (readonly Diagnostic[])[],
  lintables: readonly Lintable[],
  asked: number | undefined,
): string | undefined {
  const warnings = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.filter(({ severity }) => severity === 'warning').length
  if (asked !== undefined) return warningLimitError(warnings(found.flat()), asked)
  for (const [index, { konnector, request }] of lintables.entries()) {
    const beyond = warningLimitError(warnings(found[index]!), request.policy.config.maxWarnings)
    if (beyond !== undefined) return `${konnector.manifest.file}: ${beyond}`
  }
  return undefined
}
