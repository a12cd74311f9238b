import { stepNames } from '../report/report.ts'
import {
  buildOptions,
  publishOptions,
  sandboxOption,
  stepsOption,
  warningsOption,
  folderOperand,
} from './options.ts'
import { pipelineCommand } from './pipeline-command.ts'

export const publishCommand = pipelineCommand({
  summary: 'run all checks, then push the build branch and open the submission',
  operands: folderOperand,
  options: {
    ...warningsOption,
    ...buildOptions,
    ...sandboxOption,
    ...publishOptions,
    ...stepsOption,
    'dry-run': { type: 'boolean', help: 'show what would be published; write nothing' },
  },
  steps: stepNames,
  // Also of a dry run: it shows what a publication would be refused for.
  profile: 'registry',
  publish: options => !options['dry-run'],
})
