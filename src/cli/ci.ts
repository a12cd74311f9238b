import { stepNames } from '../report/report.ts'
import { flag } from './command.ts'
import { buildOptions, profileOption, publishOptions, warningsOption } from './options.ts'
import { pipelineCommand } from './pipeline-command.ts'

export const ciCommand = pipelineCommand({
  summary: 'what the Action runs: all checks, and the plan of push and submit',
  operands: '[dir]',
  options: {
    ...profileOption,
    ...warningsOption,
    ...buildOptions,
    ...publishOptions,
    publish: { type: 'boolean', help: 'push and submit, not only plan' },
  },
  steps: stepNames,
  publish: args => flag(args, 'publish'),
})
