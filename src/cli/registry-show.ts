import { comparePermissions, describePermissions } from '../cozy/permission-words.ts'
import { channels, isChannel, parseChannel } from '../cozy/registry-names.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts'
import { type JsonDocument, parseDocument } from '../json/document.ts'
import { earlierVersions, type ListQuery, type Marketplace } from '../registry/marketplace.ts'
import type { RegistryApp, RegistryVersion } from '../registry/types.ts'
import { registryName } from '../registry/url.ts'
import { printable } from '../replay/printable.ts'
import type { Output } from './command.ts'

/** Most versions of a channel that are shown: a konnector may have hundreds. */
const maxVersions = 10

/** Shows a konnector as users see it; `asked` is `<slug>`, `<slug>@<version>` or `<slug>@<channel>`. */
export async function printApp(market: Marketplace, asked: string, stdout: Output): Promise<ExitCode> {
  const [slug = '', wanted] = asked.split('@')
  const app = await market.app(slug)
  if (!app)
    throw new OperationalError(
      `There is no application ${JSON.stringify(slug)} in ${registryName(market.address)}. Check its name, or ask the owner of the registry to create it.`,
    )
  const found = await findVersion(market, app, wanted)
  const pending = await market.pending(slug)
  const lines = [
    ...describeApp(app),
    ...(found ? ['', ...(await describeVersion(market, app, found))] : []),
    '',
    describePending(pending),
  ]
  stdout.write(`${lines.join('\n')}\n`)
  return exitCodes.ok
}

/** Shows a page of the konnectors that users can choose from. */
export async function printAppList(market: Marketplace, query: ListQuery, stdout: Output): Promise<ExitCode> {
  const { apps, next } = await market.list(query)
  const rows = apps.map(({ slug, editor, versions, latest_version: latest }) => ({
    slug: printable(slug, 60),
    version: printable(latest?.version ?? versions?.stable?.at(-1) ?? versions?.dev?.at(-1) ?? '-', 40),
    editor: printable(editor, 60),
  }))
  const width = Math.max(0, ...rows.map(row => row.slug.length))
  const lines = rows.map(
    ({ slug, version, editor }) => `${slug.padEnd(width)}  ${version.padEnd(16)}  ${editor}`,
  )
  if (lines.length === 0) lines.push('No application matches.')
  if (next !== undefined) lines.push('', `There are more: --cursor ${printable(next, 80)}`)
  stdout.write(`${lines.join('\n')}\n`)
  return exitCodes.ok
}

async function findVersion(
  market: Marketplace,
  { slug, versions }: RegistryApp,
  wanted: string | undefined,
): Promise<RegistryVersion | undefined> {
  if (wanted === undefined) {
    const channel = channels.find(name => (versions?.[name]?.length ?? 0) > 0)
    return channel && market.latest(slug, channel)
  }
  const version = isChannel(wanted) ? await market.latest(slug, wanted) : await market.version(slug, wanted)
  if (version) return version
  throw new OperationalError(
    isChannel(wanted)
      ? `${slug} has no version in the channel ${wanted}. Publish one, or ask for another channel.`
      : `${slug} has no published version ${JSON.stringify(wanted)}: there is none, or it waits for approval. konnector-lint registry show ${slug} lists those that are published.`,
  )
}

function describeApp(app: RegistryApp): string[] {
  const { slug, editor, type, label, versions, maintenance_activated: maintenance } = app
  const grade =
    Number.isInteger(label) && label >= 0 && label <= 5 ? `, privacy label ${'ABCDEF'[label]}` : ''
  return [
    `${printable(slug, 60)}: a ${printable(type, 20)} of ${printable(editor, 60)}${grade}`,
    ...(maintenance === true ? ['It is in maintenance: it does not run by itself.'] : []),
    ...(channels.every(name => !versions?.[name]?.length) ? ['No version is published.'] : []),
    ...channels.flatMap(name => {
      const own = (versions?.[name] ?? []).filter(version => parseChannel(version) === name)
      if (own.length === 0) return []
      const more = own.length > maxVersions ? ` (and ${own.length - maxVersions} before)` : ''
      const newest = own.slice(-maxVersions).toReversed()
      return [`  ${name.padEnd(6)}  ${newest.map(version => printable(version, 60)).join(', ')}${more}`]
    }),
  ]
}

async function describeVersion(
  market: Marketplace,
  app: RegistryApp,
  { version, sha256, size, url, created_at: date, manifest }: RegistryVersion,
): Promise<string[]> {
  const channel = parseChannel(version)
  const before = earlierVersions(app, version, channel).at(-1)
  const earlier = before === undefined ? undefined : await market.version(app.slug, before)
  const now = documentOf(manifest)
  const changes = earlier ? comparePermissions(documentOf(earlier.manifest), now).changes : []
  const given = describePermissions(now)
  return [
    `${printable(version, 60)} (${channel}), published ${printable(date, 40)}`,
    `  sha256   ${printable(sha256, 80)}`,
    `  size     ${printable(size, 20)} bytes`,
    `  archive  ${printable(url, 300)}`,
    given.length === 0 ? 'It has no permissions.' : 'Permissions:',
    ...given.map(line => `  ${printable(line, 200)}`),
    ...(before === undefined
      ? []
      : describeChanges(
          before,
          changes.map(({ text }) => printable(text)),
        )),
  ]
}

function describeChanges(before: string, changes: readonly string[]): string[] {
  const since = printable(before, 60)
  if (changes.length === 0) return [`Unchanged since ${since}.`]
  return [`Changed since ${since}:`, ...changes.map(line => `  ${line}`)]
}

function describePending(pending: readonly string[] | undefined): string {
  if (pending === undefined)
    return 'Only the owner of the registry can list versions that wait for approval (with REGISTRY_TOKEN).'
  if (pending.length === 0) return 'No version waits for approval.'
  return `Waiting for approval: ${pending.map(version => printable(version, 60)).join(', ')}`
}

/** A manifest as the registry gives it: parsed, as its text is not kept. */
function documentOf(manifest: unknown): JsonDocument {
  return parseDocument('manifest.konnector', JSON.stringify(manifest ?? {}))
}
