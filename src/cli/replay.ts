import { buildOptions } from './options.ts'
import { pipelineCommand } from './pipeline-command.ts'

export const replayCommand = pipelineCommand({
  summary: 'run the build on recordings, standalone',
  operands: '[scenario…]',
  options: {
    ...buildOptions,
    out: { type: 'string', value: '<dir>', help: 'leave the saved documents and files there' },
  },
  steps: ['bundle', 'replay'],
  operandsAre: 'scenarios',
  publish: () => false,
})
