import { buildOptions } from './options.ts'
import { pipelineCommand } from './pipeline-command.ts'

export const bundleCommand = pipelineCommand({
  summary: 'build/ from src/',
  operands: '[dir]',
  options: buildOptions,
  steps: ['bundle'],
  publish: () => false,
})
