import { UsageError } from '../diagnostics/errors.ts'
import { browserOptions, buildOptions, runOptions, sandboxOption } from './options.ts'
import { pipelineCommand } from './pipeline-command.ts'

export const replayCommand = pipelineCommand({
  summary: 'run the build on recordings, standalone',
  operands: { name: 'scenario', noun: 'scenario', max: Infinity },
  options: {
    ...buildOptions,
    ...sandboxOption,
    ...browserOptions,
    ...runOptions,
    out: { type: 'string', value: '<dir>', help: 'keep the saved documents and files in this folder' },
    update: { type: 'boolean', help: 'write what the runs do to expected.json, and show the difference' },
  },
  steps: ['bundle', 'replay'],
  operandsAre: 'scenarios',
  publish: () => false,
  check({ update }) {
    if (update && process.env['CI'] && process.env['CI'] !== 'false')
      throw new UsageError('--update needs a person who reads the difference. Run it on your machine.')
  },
})
