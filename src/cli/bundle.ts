import type { Build } from '../build/build.ts'
import { exitCodes } from '../diagnostics/exit-code.ts'
import { readKonnector } from '../konnector/read.ts'
import { UsageError } from '../diagnostics/errors.ts'
import type { Terminal } from './command.ts'
import { buildOptions, comparisonOptions, folderOperand, sandboxOption } from './options.ts'
import { pipelineCommand } from './pipeline-command.ts'
import { stringAt } from '../json/values.ts'

export const bundleCommand = pipelineCommand({
  summary: 'bundle src/ into build/',
  operands: folderOperand,
  options: {
    ...buildOptions,
    ...sandboxOption,
    ...comparisonOptions,
    flavour: { type: 'string', value: '<name>', help: 'bundle this one of flavours/, into build-<name>' },
    bare: {
      type: 'boolean',
      help: 'the build alone: no source map, notices, bill of materials or checks',
    },
    analyze: { type: 'boolean', help: 'show what is inside: a table here, a treemap in a page' },
    watch: { type: 'boolean', help: 'bundle again whenever a source changes' },
  },
  steps: ['bundle'],
  publish: () => false,
  check({ bare, analyze }) {
    if (bare && analyze) throw new UsageError('--analyze shows what --bare leaves out. Give one of them.')
  },
  instead: ({ options, dir, terminal }) =>
    options.watch
      ? import('./watch.ts').then(({ watchCommand }) => watchCommand(dir, options, terminal))
      : undefined,
  async after({ build, exit }, { options, dir, terminal }) {
    if (options.analyze && exit === exitCodes.ok && build) await printContents(build, dir, terminal)
  },
})

async function printContents(build: Build, folder: string, { cwd, stdout }: Terminal): Promise<void> {
  const { analyze } = await import('../bundle/analyze.ts')
  const { dir, manifest } = readKonnector(folder, { cwd })
  const title = [stringAt(manifest, 'slug'), stringAt(manifest, 'version')].join(' ').trim()
  const analysis = analyze(build, dir, title)
  if (analysis) stdout.write(`\n${analysis.table}\nThe treemap: ${analysis.page}\n`)
}
