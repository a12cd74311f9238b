import { stepNames } from '../report/report.ts'
import { buildOptions, profileOption, publishOptions, stepsOption, warningsOption } from './options.ts'
import { pipelineCommand } from './pipeline-command.ts'

export const ciCommand = pipelineCommand({
  summary: 'run what the Action runs: all checks, and the plan of push and submit',
  operands: { name: 'dir', noun: 'folder', max: 1 },
  options: {
    ...profileOption,
    ...warningsOption,
    ...buildOptions,
    ...publishOptions,
    ...stepsOption,
    publish: { type: 'boolean', help: 'push and submit, not only plan' },
  },
  steps: stepNames,
  publish: ({ publish }) => publish,
})
