import { buildOptions } from './options.ts'
import { pipelineCommand } from './pipeline-command.ts'

export const replayCommand = pipelineCommand({
  summary: 'run the build on recordings, standalone',
  operands: { name: 'scenario', noun: 'scenario', max: Infinity },
  options: {
    ...buildOptions,
    out: { type: 'string', value: '<dir>', help: 'keep the saved documents and files in this folder' },
  },
  steps: ['bundle', 'replay'],
  operandsAre: 'scenarios',
  publish: () => false,
})
