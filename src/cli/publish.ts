import { stepNames } from '../report/report.ts'
import { flag } from './command.ts'
import { buildOptions, publishOptions, warningsOption } from './options.ts'
import { pipelineCommand } from './pipeline-command.ts'

export const publishCommand = pipelineCommand({
  summary: 'all checks, then push the build branch and open the submission',
  operands: '[dir]',
  options: {
    ...warningsOption,
    ...buildOptions,
    ...publishOptions,
    'dry-run': { type: 'boolean', help: 'the plan: reads only' },
  },
  steps: stepNames,
  // Also of a dry run: it tells what a publication would be refused for.
  profile: 'registry',
  publish: args => !flag(args, 'dry-run'),
})
