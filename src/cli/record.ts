import { resolve } from 'node:path'
import { exitCodes, worstExitCode } from '../diagnostics/exit-code.ts'
import { readKonnector } from '../konnector/read.ts'
import { runPipeline } from '../pipeline/run.ts'
import { isScenarioName, invalidScenarioName } from '../replay/scenario-name.ts'
import { UsageError } from '../diagnostics/errors.ts'
import { defineCommand } from './command.ts'
import { buildOptions } from './options.ts'
import { printReport } from './print.ts'

export const recordCommand = defineCommand({
  summary: 'run against the live site once, keep a redacted recording',
  operands: { name: 'scenario', noun: 'scenario', max: 1 },
  options: {
    ...buildOptions,
    map: {
      type: 'string',
      multiple: true,
      value: '<origin>=<origin>',
      help: 'send requests for one origin to another, such as a local mock',
    },
    config: {
      type: 'string',
      value: '<file>',
      help: 'the credentials (default: konnector-dev-config.json)',
    },
    'keep-files': { type: 'boolean', help: 'keep the PDFs of the site, which are personal' },
  },
  async run({ options, operands: [name = 'success'] }, terminal) {
    const map = parseMap(options.map)
    if (!isScenarioName(name)) throw new UsageError(invalidScenarioName(name))
    const { cwd, env } = terminal
    const { report, exit, build } = await runPipeline({
      cwd,
      env,
      dir: '.',
      steps: ['bundle'],
      publish: false,
      outDir: options['out-dir'],
    })
    const konnector = readKonnector('.', { cwd })
    if (exit !== exitCodes.ok || build === undefined) {
      await printReport(report, options, terminal)
      return worstExitCode([exit, exitCodes.found])
    }
    const { record } = await import('../replay/record/record.ts')
    const recorded = await record(build, konnector, name, {
      map,
      keepFiles: options['keep-files'],
      env,
      // Here, the configuration is the file with the credentials.
      ...(options.config !== undefined && { config: resolve(cwd, options.config) }),
    })
    const { scenario, exchanges, redacted, result, saved, notes } = recorded
    const lines = [
      `Recorded ${scenario.name}: ${exchanges} exchanges, ${saved.documents} documents, ${saved.files} files; the konnector ended with ${result}.`,
      `Replaced: ${redacted.join(', ') || 'nothing'}.`,
      ...notes,
      'Read the recording before you commit it, then run konnector-lint replay.',
    ]
    terminal.stdout.write(`${lines.join('\n')}\n`)
    return exitCodes.ok
  },
})

function parseMap(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map(pair => {
      const [site, twin, ...rest] = pair.split('=')
      if (!isOrigin(site) || !isOrigin(twin) || rest.length > 0)
        throw new UsageError(
          `--map is ${JSON.stringify(pair)}. Use https://vendor.example=http://127.0.0.1:8080.`,
        )
      return [new URL(site).origin, new URL(twin).origin]
    }),
  )
}

function isOrigin(text: string | undefined): text is string {
  return text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
