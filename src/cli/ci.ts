import { sharedOptions } from '../pipeline/shared-options.ts'
import { stepNames } from '../report/report.ts'
import {
  buildOptions,
  profileOption,
  publishOptions,
  sandboxOption,
  stepsOption,
  warningsOption,
  folderOperand,
} from './options.ts'
import { pipelineCommand } from './pipeline-command.ts'

export const ciCommand = pipelineCommand({
  summary: 'run what the Action runs: all checks, and the plan of push and submit',
  operands: folderOperand,
  options: {
    ...profileOption,
    ...warningsOption,
    ...buildOptions,
    ...sandboxOption,
    ...publishOptions,
    ...sharedOptions,
    ...stepsOption,
    publish: { type: 'boolean', help: 'push and submit, not only plan' },
  },
  steps: stepNames,
  publish: ({ publish }) => publish,
  pushAlone: true,
})
