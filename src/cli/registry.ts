import { once } from 'node:events'
import { resolve } from 'node:path'
import { OperationalError, UsageError } from '../diagnostics/errors.ts'
import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts'
import { type CommonOptions, defineCommand, type Terminal } from './command.ts'
import type { OptionDefinitions, OptionValues } from './option.ts'
import type { VirtualSpace } from '../registry/server/virtual-space.ts'
import { findMarketplace, marketplaceOptions, readListQuery } from './marketplace.ts'
import { readNumber } from './options.ts'

const registryOptions = {
  dir: { type: 'string', value: '<dir>', help: 'where it keeps everything (default: .konnector-registry)' },
  port: { type: 'string', value: '<port>', help: 'default: 8081; 0 is any free one' },
  app: {
    type: 'string',
    multiple: true,
    value: '<slug>:<editor>',
    help: 'register this application; repeatable',
  },
  space: { type: 'string', value: '<name>', help: 'the space of these applications, or of those shown' },
  'virtual-space': {
    type: 'string',
    multiple: true,
    value: '<name>:select|reject:<slug>,…',
    help: 'show only these applications, or all but these, under this name; repeatable',
  },
  ...marketplaceOptions,
} as const satisfies OptionDefinitions

type RegistryOptions = CommonOptions & OptionValues<typeof registryOptions>

export const registryCommand = defineCommand({
  summary: 'serve the embedded registry; show <slug>[@<version>], list: what users see of one',
  operands: { name: 'show|list', noun: 'word', max: 2 },
  options: registryOptions,
  async run({ options, operands: [action, slug] }, terminal) {
    if (action === undefined) return serve(options, terminal)
    if (action === 'list' && slug === undefined)
      return (await import('./registry-show.ts')).printAppList(
        await findMarketplace(options, terminal),
        readListQuery(options),
        terminal.stdout,
      )
    if (action === 'show' && slug !== undefined)
      return (await import('./registry-show.ts')).printApp(
        await findMarketplace(options, terminal),
        slug,
        terminal.stdout,
      )
    throw new UsageError(
      `registry accepts show <slug>, list, or nothing; unexpected ${JSON.stringify([action, slug].join(' ').trim())}. See --help.`,
    )
  },
})

async function serve(options: RegistryOptions, { cwd, stdout, stderr }: Terminal): Promise<ExitCode> {
  const port = readNumber('port', options.port) ?? 8081
  if (port > 65_535) throw new UsageError(`--port is ${port}. Use one up to 65535, or 0 for any free one.`)
  const { startRegistry } = await import('../registry/server/start.ts')
  const { space } = options
  const seeds = options.app.map(text => ({
    ...appOf(text),
    ...(space !== undefined && { space }),
  }))
  const virtualSpaces = options['virtual-space'].map(text => virtualSpaceOf(text, space))
  const registry = await startRegistry({
    dir: resolve(cwd, options.dir ?? '.konnector-registry'),
    port,
    seeds,
    virtualSpaces,
    ...(space !== undefined && { spaces: [space] }),
    ...(options.quiet ? {} : { log: line => stderr.write(`${line}\n`) }),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    throw new OperationalError('Another program listens on this port. Give another one with --port.')
  })
  // Its tokens open nothing but this folder: they are meant to be seen and pasted.
  const lines = [
    `Registry: ${registry.url}`,
    `Master token: ${registry.masterToken}`,
    ...seeds.map(({ slug }, index) => `Token of ${slug}: ${registry.tokens[index]}`),
    ...(seeds.length === 0
      ? ['It has what --dir keeps. Add an application with --app <slug>:<editor>.']
      : []),
    'Stop it with Ctrl+C.',
  ]
  stdout.write(`${lines.join('\n')}\n`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await registry.close()
  return exitCodes.ok
}

function appOf(text: string): { slug: string; editor: string } {
  const [slug, editor, ...rest] = text.split(':')
  if (!slug || !editor || rest.length > 0)
    throw new UsageError(`--app is ${JSON.stringify(text)}. Use <slug>:<editor>.`)
  return { slug, editor }
}

function virtualSpaceOf(text: string, source = ''): VirtualSpace {
  const [name, filter, list, ...rest] = text.split(':')
  if (!name || (filter !== 'select' && filter !== 'reject') || !list || rest.length > 0)
    throw new UsageError(
      `--virtual-space is ${JSON.stringify(text)}. Use <name>:select:<slug>,… or <name>:reject:<slug>,….`,
    )
  return { name, source, filter, slugs: list.split(',') }
}
