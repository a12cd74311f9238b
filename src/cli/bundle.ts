import type { Build } from '../build/build.ts'
import { readKonnector } from '../konnector/read.ts'
import { type Arguments, type Command, flag, type Terminal, UsageError } from './command.ts'
import { exitCodes } from '../diagnostics/exit-code.ts'
import { buildOptions, comparisonOptions } from './options.ts'
import { readFolder, pipelineCommand } from './pipeline-command.ts'

const once = pipelineCommand({
  summary: 'build/ from src/',
  operands: '[dir]',
  options: {
    ...buildOptions,
    ...comparisonOptions,
    flavour: { type: 'string', value: '<name>', help: 'one of flavours/, into build-<name>' },
    bare: { type: 'boolean', help: 'the build alone: no source map, notices, bill of materials, checks' },
    analyze: { type: 'boolean', help: 'show what is inside: a table here, a treemap in a page' },
    watch: { type: 'boolean', help: 'bundle again whenever a source changes' },
  },
  steps: ['bundle'],
  publish: () => false,
  after: async ({ build, exit }, args, terminal) => {
    if (flag(args, 'analyze') && exit === exitCodes.ok && build) await showInside(build, args, terminal)
  },
})

export const bundleCommand: Command = {
  ...once,
  async run(args, terminal) {
    if (flag(args, 'bare') && flag(args, 'analyze'))
      throw new UsageError('--analyze shows what --bare leaves out. Give one of them.')
    if (flag(args, 'watch')) return (await import('./watch.ts')).watchCommand(args, terminal)
    return once.run(args, terminal)
  },
}

async function showInside(build: Build, args: Arguments, { cwd, stdout }: Terminal): Promise<void> {
  const { analyze } = await import('../bundle/analyze.ts')
  const { dir, manifest } = readKonnector(readFolder(args), { cwd })
  const { slug, version } = (manifest.value ?? {}) as { slug?: unknown; version?: unknown }
  const analysis = analyze(build, dir, `${slug} ${version}`)
  if (analysis) stdout.write(`\n${analysis.table}\nThe treemap: ${analysis.page}\n`)
}
