import { resolve } from 'node:path'
import { isChannel } from '../cozy/registry-names.ts'
import { OperationalError, UsageError } from '../diagnostics/errors.ts'
import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts'
import { parseDocument } from '../json/document.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { readKonnector } from '../konnector/read.ts'
import { printable } from '../replay/printable.ts'
import type { AccessToken } from '../secrets/access-token.ts'
import type { Installer, InstalledKonnector } from '../stack/install.ts'
import type { InstallRequest } from '../stack/install-advice.ts'
import { type CommonOptions, defineCommand, type Terminal } from './command.ts'
import type { OptionDefinitions, OptionValues } from './option.ts'
import { findCozy } from './cozy-url.ts'
import { folderOperand, publishOptions, readChecked } from './options.ts'

const installOptions = {
  stack: { type: 'string', value: '<url>', help: 'the Cozy to install on (default: COZY_URL)' },
  source: {
    type: 'string',
    value: 'branch|registry',
    help: 'install the build branch (default), or what the registry lists',
  },
  channel: { type: 'string', value: '<name>', help: 'stable (default), beta or dev; with --source registry' },
  remote: publishOptions.remote,
  branch: publishOptions.branch,
  uninstall: { type: 'boolean', help: 'remove the konnector from the Cozy' },
  config: { type: 'string', value: '<file>', help: 'where COZY_URL is (default: konnector-dev-config.json)' },
} as const satisfies OptionDefinitions

type InstallOptions = CommonOptions & OptionValues<typeof installOptions>

export const installCommand = defineCommand({
  summary: 'install the konnector on a Cozy, from its build branch or the registry',
  operands: folderOperand,
  options: installOptions,
  async run({ options, operands: [dir = '.'] }, terminal) {
    const channel = readChannel(options)
    const branch = readChecked('branch', options.branch)
    const konnector = readKonnector(dir, { cwd: terminal.cwd })
    const { readSlug } = await import('../stack/dev.ts')
    const slug = readSlug(konnector)
    const cozy = await findCozy(konnector, {
      url: options.stack,
      config: options.config === undefined ? undefined : resolve(terminal.cwd, options.config),
    })
    const source =
      options.source === 'registry' || options.uninstall
        ? (await import('../stack/install-source.ts')).registrySource(slug, channel)
        : await findBranch(konnector, { remote: options.remote, branch }, terminal)
    const token = readToken(terminal)
    const { checkStack } = await import('../stack/probe.ts')
    await checkStack(cozy)
    const { Installer } = await import('../stack/install.ts')
    const installer = new Installer({ cozy, token })
    return options.uninstall
      ? uninstall(installer, { slug, cozy }, terminal)
      : install(installer, { slug, source, konnector, cozy }, terminal)
  },
})

function readChannel({ source, channel, remote, branch }: InstallOptions): string {
  if (source !== undefined && source !== 'branch' && source !== 'registry')
    throw new UsageError(`Invalid --source ${JSON.stringify(source)}. Use branch or registry.`)
  if (source === 'registry' ? remote !== undefined || branch !== undefined : channel !== undefined)
    throw new UsageError(
      '--channel goes with --source registry, --remote and --branch with --source branch. Leave the others out.',
    )
  if (channel !== undefined && !isChannel(channel))
    throw new UsageError(`Invalid --channel ${JSON.stringify(channel)}. Use stable, beta or dev.`)
  return channel ?? 'stable'
}

async function findBranch(
  { dir }: Konnector,
  { remote, branch }: { remote: string | undefined; branch: string | undefined },
  { cwd, env }: Terminal,
): Promise<string> {
  const { branchSource } = await import('../stack/install-source.ts')
  const { readCheckout } = await import('../git/checkout.ts')
  const { readSettings } = await import('../linter/settings.ts')
  const { config } = await readSettings(dir, { cwd })
  const { findPushUrl, resolveUrl } = await import('../git/settings.ts')
  const { settings } = await readCheckout(dir, env)
  const named = findPushUrl(settings, remote ?? 'origin')
  if (named === undefined && remote === undefined)
    throw new OperationalError(
      'The repository has no remote "origin" to install from. Give the address of the repository with --remote.',
    )
  return branchSource(named ?? resolveUrl(settings, remote!), branch ?? config.branch ?? 'build')
}

function readToken({ tokens, stderr }: Terminal): AccessToken {
  const token = tokens.token('COZY_TOKEN')
  if (!token)
    throw new OperationalError(
      'There is no COZY_TOKEN, and a Cozy lets only the command line of its stack install. Set it to what cozy-stack instances token-cli <domain> io.cozy.konnectors prints.',
    )
  if (token.notice !== undefined) stderr.write(`konnector-lint: ${token.notice}\n`)
  return token
}

async function install(
  installer: Installer,
  asked: InstallRequest & { konnector: Konnector; cozy: URL },
  { stdout, stderr }: Terminal,
): Promise<ExitCode> {
  const { slug, source, konnector, cozy } = asked
  stderr.write(`Installing ${slug} on ${cozy.host} from ${printable(source, 200)}\n`)
  const result = await installer.install({ slug, source }, state => stderr.write(`  ${stateLine(state)}\n`))
  if (result.outcome === 'refused') {
    stderr.write(`konnector-lint: ${result.reason}\n`)
    return exitCodes.found
  }
  const version = printable(result.konnector.version, 80)
  const lines: Record<typeof result.outcome, string> = {
    installed: `${slug} ${version} is installed on ${cozy.host}.`,
    updated: `${slug} is updated to ${version} on ${cozy.host}.`,
    unchanged: `${slug} ${version} is already installed on ${cozy.host}.`,
    waiting: `${slug} ${printable(result.konnector.availableVersion ?? '', 80)} waits for consent on ${cozy.host}, which keeps ${version}: it asks for other permissions or has new terms. Open the konnector in the Cozy to consent.`,
  }
  stdout.write(`${lines[result.outcome]}\n`)
  if (result.outcome === 'waiting') {
    const { comparePermissions } = await import('../cozy/permission-words.ts')
    const { permissions } = result.konnector
    const held = parseDocument('manifest.konnector', JSON.stringify({ permissions }))
    for (const { text } of comparePermissions(held, konnector.manifest).changes)
      stdout.write(`  ${printable(text)}\n`)
  } else if (result.konnector.state === 'installed')
    stdout.write('It is deactivated: it does not run until it is activated in the Cozy.\n')
  return exitCodes.ok
}

async function uninstall(
  installer: Installer,
  { slug, cozy }: { slug: string; cozy: URL },
  { stdout }: Terminal,
): Promise<ExitCode> {
  const outcome = await installer.uninstall(slug)
  const lines: Record<typeof outcome, string> = {
    removed: `${slug} is removed from ${cozy.host}.`,
    later: `${cozy.host} deletes the accounts of ${slug} first, then removes it.`,
    absent: `${slug} is not installed on ${cozy.host}.`,
  }
  stdout.write(`${lines[outcome]}\n`)
  return exitCodes.ok
}

function stateLine({ state, version, availableVersion }: InstalledKonnector): string {
  const available = availableVersion === undefined ? '' : `, ${printable(availableVersion, 80)} is available`
  return `${printable(state, 20)} ${printable(version, 80)}${available}`
}
