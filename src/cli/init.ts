import { resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { UsageError } from '../diagnostics/errors.ts'
import { exitCodes } from '../diagnostics/exit-code.ts'
import { type Change, planChanges } from '../init/changes.ts'
import { type Host, hosts, type Survey, surveyRepository } from '../init/survey.ts'
import { removeInside, writeInside } from '../konnector/write.ts'
import { readKonnector } from '../konnector/read.ts'
import { Linter } from '../linter/linter.ts'
import { version } from '../package.ts'
import { formatCount } from '../text/format.ts'
import { defineCommand, type Terminal } from './command.ts'
import { unifiedDiff } from './diff.ts'
import { folderOperand } from './options.ts'

export const initCommand = defineCommand({
  summary: 'set a konnector up: workflow, scripts, configuration, editor; shows a diff and asks',
  operands: folderOperand,
  options: {
    yes: { type: 'boolean', short: 'y', help: 'write without asking' },
    'dry-run': { type: 'boolean', help: 'show the diff; write nothing' },
    'remove-old': { type: 'boolean', help: 'also remove the pipeline that this one replaces' },
    host: {
      type: 'string',
      value: hosts.join('|'),
      help: 'the host of the repository (default: from origin)',
    },
  },
  async run({ options, operands: [folder = '.'] }, terminal) {
    const { cwd, env, stdout, stderr } = terminal
    // Throws where there is no konnector.
    const { dir } = readKonnector(folder, { cwd })
    const survey = await surveyRepository(dir, { env, host: readHost(options.host) })
    const changes = planChanges(survey, {
      version,
      removeOld: options['remove-old'],
      baseline: await readFindings(dir),
    })
    if (changes.length === 0) {
      stdout.write('This konnector is set up. Nothing to change.\n')
      return exitCodes.ok
    }
    for (const { path, before = '', after = '' } of changes)
      stdout.write(await unifiedDiff(path, before, after))
    for (const line of explain(survey, options['remove-old'])) stderr.write(`${line}\n`)
    if (options['dry-run']) return exitCodes.ok
    if (!options.yes && !(await confirm(`Write ${formatCount(changes.length, 'change')}?`, terminal))) {
      stderr.write('Nothing was written.\n')
      return exitCodes.ok
    }
    for (const change of changes) write(survey.root, change)
    stderr.write(`${formatCount(changes.length, 'file')} written. ${nextStep(survey)}\n`)
    return exitCodes.ok
  },
})

function readHost(value: string | undefined): Host | undefined {
  const host = hosts.find(each => each === value)
  if (value !== undefined && host === undefined)
    throw new UsageError(`Invalid --host ${JSON.stringify(value)}. Use ${hosts.join(', ')}.`)
  return host
}

/** The baseline of today's errors and warnings, so that the first run of the pipeline passes. */
async function readFindings(dir: string): Promise<string | undefined> {
  const linter = await Linter.open(dir, { cwd: dir })
  const { baseline, count } = linter.takeBaseline()
  return count === 0 ? undefined : `${JSON.stringify(baseline, null, 2)}\n`
}

/** What the diff does not say. */
function explain({ old }: Survey, removeOld: boolean): string[] {
  if (old.parts.length === 0 || removeOld) return [...old.notes]
  const names = old.parts.map(({ name, replacedBy }) => `  ${name}: ${replacedBy} does its work`)
  const publishers =
    old.publishers.length > 0
      ? [
          `${old.publishers.join(' and ')} publishes, too, so the new pipeline only checks until it is removed.`,
        ]
      : []
  return ['The old pipeline stays. --remove-old removes:', ...names, ...publishers, ...old.notes]
}

async function confirm(question: string, { stdin, stdout, stderr }: Terminal): Promise<boolean> {
  if (stdout.isTTY !== true)
    throw new UsageError('There is no terminal to ask on. Pass --yes to write, or --dry-run.')
  const lines = createInterface({
    input: stdin as NodeJS.ReadableStream,
    output: stderr as NodeJS.WritableStream,
  })
  try {
    return /^y(es)?$/i.test((await lines.question(`${question} [y/N] `)).trim())
  } finally {
    lines.close()
  }
}

function write(root: string, { path, after }: Change): void {
  if (after === undefined) removeInside(root, path)
  else writeInside(root, path, after)
}

function nextStep({ manager, dir, root }: Survey): string {
  const install = manager.install
    .replace(/ --(frozen-lockfile|immutable)$/, '')
    .replace('npm ci', 'npm install')
  const place = dir === root ? '' : ` in ${resolve(dir)}`
  return `Next: ${install}${place}, then ${manager.run} konnector-lint ci.`
}
