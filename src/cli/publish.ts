import { UsageError } from '../diagnostics/errors.ts'
import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts'
import { sharedOptions } from '../pipeline/shared-options.ts'
import { stepNames } from '../report/report.ts'
import type { Terminal } from './command.ts'
import type { OptionDefinitions, OptionValues } from './option.ts'
import {
  buildOptions,
  publishOptions,
  readChecked,
  readNumber,
  sandboxOption,
  stepsOption,
  warningsOption,
  folderOperand,
} from './options.ts'
import { pipelineCommand } from './pipeline-command.ts'

const options = {
  ...warningsOption,
  ...buildOptions,
  ...sandboxOption,
  ...publishOptions,
  ...sharedOptions,
  ...stepsOption,
  preview: {
    type: 'string',
    value: '<number>',
    help: 'push the build of this pull request to a branch of its own, to install and try; submit nothing',
  },
  'remove-preview': { type: 'string', value: '<number>', help: 'remove that branch' },
  'dry-run': { type: 'boolean', help: 'show what would be published; write nothing' },
} as const satisfies OptionDefinitions

export const publishCommand = pipelineCommand({
  summary: 'run all checks, then push the build branch and open the submission',
  operands: folderOperand,
  options,
  steps: stepNames,
  // Also of a dry run: it shows what a publication would be refused for.
  profile: 'registry',
  publish: given => !given['dry-run'],
  check({ preview, 'remove-preview': removed, tag, 'dry-run': isDry }) {
    if (preview !== undefined && tag !== undefined)
      throw new UsageError('A preview has no tag. Leave out --tag or --preview.')
    if (removed !== undefined && (preview !== undefined || isDry))
      throw new UsageError('--remove-preview goes with neither --preview nor --dry-run. Leave one out.')
  },
  instead: ({ options: given, dir, terminal }) =>
    given['remove-preview'] === undefined ? undefined : remove(given, dir, terminal),
})

async function remove(
  given: OptionValues<typeof options> & { config?: string | undefined },
  dir: string,
  { cwd, env, tokens, stdout }: Terminal,
): Promise<ExitCode> {
  const { dropPreview } = await import('../pipeline/preview.ts')
  const { config, remote } = given
  const preview = readNumber('remove-preview', given['remove-preview'])!
  const branch = readChecked('branch', given.branch)
  const token = tokens.token('GITHUB_TOKEN')
  stdout.write(`${await dropPreview({ dir, cwd, env, config, remote, branch, preview, token })}\n`)
  return exitCodes.ok
}
