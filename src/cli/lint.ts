import { type LoadedBaseline, readBaseline } from '../config/baseline-file.ts'
import { UsageError } from '../diagnostics/errors.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type ExitCode, exitCodes, worstExitCode } from '../diagnostics/exit-code.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { konnectorFromBytes, manifestName } from '../konnector/read.ts'
import { Linter } from '../linter/linter.ts'
import { createReport } from '../report/report.ts'
import { warningLimitError } from '../report/wording.ts'
import { type CommonOptions, defineCommand, type Terminal } from './command.ts'
import type { OptionDefinitions, OptionValues } from './option.ts'
import { findManifests, type FoundManifests } from './find-manifests.ts'
import type { FixOutput } from './fix.ts'
import { fixOptions, profileOption, readNumber, readProfile, warningsOption } from './options.ts'
import { readDestinations, printReport } from './print.ts'
import { Progress } from './progress.ts'

const lintOptions = {
  ...profileOption,
  ...warningsOption,
  ...fixOptions,
  'manifest-only': { type: 'boolean', help: 'check only the manifest file' },
  stdin: { type: 'boolean', help: 'read the manifest from standard input; --fix prints it fixed' },
  'stdin-filename': { type: 'string', value: '<f>', help: 'its name in the report' },
  'print-config': { type: 'boolean', help: 'print the configuration in force and exit' },
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
    const maxWarnings = readNumber('max-warnings', options['max-warnings'])
    if (options['print-config'])
      return (await import('./print-config.ts')).printConfig(operands[0] ?? '.', options, terminal)
    const { konnectors, problems: notFound } = await readManifests(operands, options, terminal)
    for (const problem of notFound) terminal.stderr.write(`konnector-lint: ${problem}\n`)
    const baseline = await readBaseline(terminal.cwd)
    const { linters, problems } = await createLinters(konnectors, baseline, options, terminal)
    const exits: ExitCode[] = [
      notFound.length > 0 ? exitCodes.notRun : exitCodes.ok,
      problems.length > 0 ? exitCodes.usage : exitCodes.ok,
    ]
    const output = fixOutput(options)
    const print = async (found: readonly Diagnostic[], to = terminal) => {
      const texts = new Map(konnectors.map(({ manifest: { file, text } }) => [file, text] as const))
      const report = createReport([...problems, ...found], [], linters.length)
      if (konnectors.length > 0) await printReport(report, options, to, output ? new Map() : texts)
    }
    if (options['update-baseline']) {
      if (problems.length > 0) await print([])
      else (await import('./update-baseline.ts')).updateBaseline(linters, baseline, terminal)
      return worstExitCode(exits)
    }
    const found = output
      ? await fix(linters, output, options, terminal)
      : linters.map(linter => linter.lint())
    // Standard output is the patch or the fixed text.
    const isTaken = output === 'patch' || output === 'text'
    await print(found.flat(), isTaken ? { ...terminal, stdout: terminal.stderr } : terminal)
    const tooMany = tooManyWarnings(found, linters, maxWarnings)
    if (tooMany !== undefined) terminal.stderr.write(`konnector-lint: ${tooMany}\n`)
    const hasErrors = found.flat().some(({ severity }) => severity === 'error')
    exits.push(hasErrors || tooMany !== undefined ? exitCodes.found : exitCodes.ok)
    return worstExitCode(exits)
  },
})

async function readManifests(
  operands: readonly string[],
  options: LintArguments,
  terminal: Terminal,
): Promise<FoundManifests> {
  if (options.stdin) return { konnectors: [await readStdin(operands, options, terminal)], problems: [] }
  const paths = operands.length > 0 ? operands : ['.']
  return await findManifests(paths, { cwd: terminal.cwd, manifestOnly: options['manifest-only'] })
}

async function readStdin(
  operands: readonly string[],
  options: LintArguments,
  { stdin, cwd }: Terminal,
): Promise<Konnector> {
  if (operands.length > 0) throw new UsageError('There are a path and --stdin. Leave one of them out.')
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(chunk)
  return konnectorFromBytes(options['stdin-filename'] ?? manifestName, Buffer.concat(chunks), cwd)
}

interface Linters {
  linters: Linter[]
  /** What is wrong with configurations and the baseline. */
  problems: Diagnostic[]
}

/** One linter a konnector; a wrong configuration keeps only its own konnector from being checked. */
async function createLinters(
  konnectors: readonly Konnector[],
  baseline: LoadedBaseline,
  options: LintArguments,
  terminal: Terminal,
): Promise<Linters> {
  const { cwd, stderr } = terminal
  const progress = new Progress(terminal, options)
  const linterOptions = {
    cwd,
    profile: readProfile(options.profile),
    config: options.config,
    base: options.base,
    baseline: baseline.baseline && !options['update-baseline'] ? baseline : (false as const),
  }
  const created: Linters = { linters: [], problems: [...baseline.diagnostics] }
  for (const [index, konnector] of konnectors.entries()) {
    if (konnectors.length > 20) progress.show(`${index + 1} of ${konnectors.length}`)
    const linter = await Linter.of(konnector, linterOptions)
    created.problems.push(...linter.problems)
    if (linter.problems.length > 0) continue
    for (const notice of linter.notices) stderr.write(`konnector-lint: ${notice}\n`)
    created.linters.push(linter)
  }
  progress.clear()
  return created
}

function fixOutput(options: LintArguments): FixOutput | undefined {
  if (options['fix-dry-run']) return 'patch'
  const wanted = options.fix || options['fix-suggestions'] !== undefined
  if (!wanted) return undefined
  return options.stdin ? 'text' : 'files'
}

async function fix(
  linters: readonly Linter[],
  output: FixOutput,
  options: LintArguments,
  terminal: Terminal,
): Promise<Diagnostic[][]> {
  const { fixManifests, parseRuleList } = await import('./fix.ts')
  const suggestions = parseRuleList(options['fix-suggestions'])
  return await fixManifests(linters, { output, suggestions }, terminal)
}

/** Why there are too many warnings: in all manifests if the limit is an option, else in one with its own limit. */
function tooManyWarnings(
  found: readonly (readonly Diagnostic[])[],
  linters: readonly Linter[],
  limit: number | undefined,
): string | undefined {
  const countWarnings = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.filter(({ severity }) => severity === 'warning').length
  if (limit !== undefined) return warningLimitError(countWarnings(found.flat()), limit)
  for (const [index, { konnector, config }] of linters.entries()) {
    const error = warningLimitError(countWarnings(found[index]!), config.maxWarnings)
    if (error !== undefined) return `${konnector.manifest.file}: ${error}`
  }
  return undefined
}
