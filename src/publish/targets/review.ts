import { type BuildSnapshot, compareBuilds, sizeOf } from '../../build/compare.ts'
import { parseNotices } from '../../build/notices.ts'
import { comparePermissions, describePermissions } from '../../cozy/permission-words.ts'
import { parseDocument } from '../../json/document.ts'
import type { JsonObject } from '../../json/values.ts'
import { markdownCode, markdownLink, markdownText } from '../../report/markdown-text.ts'
import type { Step } from '../../report/report.ts'
import { formatSize } from '../../text/format.ts'
import { type RegistryEntry, formatEntry, parseEntry } from './entry.ts'

/** What a reviewer needs to decide on a version. */
export interface ReviewFacts {
  entry: RegistryEntry
  build: BuildSnapshot
  /** What is listed now; undefined for a first version. */
  before?: { entry: Partial<RegistryEntry>; build?: BuildSnapshot | undefined } | undefined
  /** The steps that ran before the submission. */
  checks: readonly Pick<Step, 'name' | 'status' | 'reason'>[]
  /** Page of a commit of the source or the build, when it has one. */
  pageOf(commit: string): string | undefined
}

/** Packages that are named in each list. */
const maxPackages = 30

/** `Add books 1.2.3`, `Update books to 1.2.4-beta.1`. */
export function formatReviewTitle({ slug, version }: RegistryEntry, isNew: boolean): string {
  return isNew ? `Add ${slug} ${version}` : `Update ${slug} to ${version}`
}

/** The title for a new version: one that people gave stays. */
export function renewTitle(now: string, title: string): string {
  return /^(?:Add \S+|Update \S+ to) \d+\.\d+\.\d+\S*$/.test(now) ? title : now
}

/** How the review of a version (`books 1.2.3`) begins. */
export function formatReviewStart(version: string): string {
  return `**${markdownText(version)}**.`
}

/** What changes for users, what it is made of, and which checks passed: Markdown for GitHub. */
export function formatReview(facts: ReviewFacts): string {
  return [
    overview(facts),
    `### What the konnector may do\n\n${permissionLines(facts)}`,
    `### Packages in the build\n\n${packageLines(facts)}`,
    `### Checks\n\n${checkLines(facts)}`,
  ].join('\n\n')
}

/** The entry itself, for an owner who copies it. */
export function formatDeclaration(entry: RegistryEntry): string {
  // No text of the manifest may end the block, or look like HTML.
  const text = formatEntry(entry).replaceAll('<', '\\u003c').replaceAll('`', '\\u0060')
  return `<details><summary>The entry</summary>\n\n${fence}json\n${text}${fence}\n\n</details>`
}

/** The entry in a text that holds one. */
export function parseDeclaration(text: string): Partial<RegistryEntry> | undefined {
  const from = text.indexOf(`${fence}json\n`)
  const to = text.indexOf(`\n${fence}`, from + 1)
  return from < 0 || to < 0 ? undefined : parseEntry(text.slice(from + `${fence}json\n`.length, to))
}

const fence = '```'

function overview({ entry, before, build, pageOf }: ReviewFacts): string {
  const { slug, version, editor, channel, url, sha256, size, source } = entry
  const now = before?.entry.version
  const listed = now === undefined ? 'It is not listed yet.' : `Listed now: ${markdownText(now)}.`
  const commit = (id: string) => {
    const page = pageOf(id)
    return page === undefined ? markdownCode(id.slice(0, 12)) : markdownLink(id.slice(0, 12), page)
  }
  const built = formatChange(sizeOf(build), before?.build && sizeOf(before.build))
  const rows = [
    ['Editor', markdownText(editor)],
    ['Channel', channel],
    ['Archive', `${markdownLink(fileName(url), url)}, ${formatChange(size, before?.entry.size)}`],
    ['SHA-256', markdownCode(sha256)],
    ['Files', built],
    ['Source', commit(source.commit)],
    ['Build', commit(entry.build.commit)],
  ]
  const table = rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n')
  return `${formatReviewStart(`${slug} ${version}`)} ${listed}\n\n| | |\n| --- | --- |\n${table}`
}

function permissionLines({ entry, before }: ReviewFacts): string {
  const now = toDocument(entry.manifest)
  const former = before?.entry.manifest
  if (former === undefined) {
    const asked = describePermissions(now)
    return asked.length === 0 ? 'It asks for no permission.' : list(asked.map(text => `It may ${text}.`))
  }
  const { changes, consent } = comparePermissions(toDocument(former), now)
  const lines =
    changes.length === 0 ? 'The permissions stay as they are.' : list(changes.map(({ text }) => text))
  const asked =
    consent === undefined
      ? 'Cozys update on their own.'
      : `Cozys keep the version they have until the user accepts the new ${consent}.`
  return `${lines}\n\n${asked}`
}

function packageLines({ build, before }: ReviewFacts): string {
  if (build.notices === undefined) return 'The build has no list of its packages.'
  if (before?.build === undefined) {
    const why = before === undefined ? '' : ' The listed version could not be read to compare.'
    return `${codeList([...parseNotices(build.notices).keys()])}${why}`
  }
  const { packages, newLicenses = [] } = compareBuilds(before.build, build)
  if (packages === undefined) return 'The listed version has no list of its packages to compare with.'
  const { added, removed } = packages
  if (added.length + removed.length === 0) return 'The packages stay as they are.'
  return [
    ...(added.length > 0 ? [`Added: ${codeList(added)}`] : []),
    ...(removed.length > 0 ? [`Removed: ${codeList(removed)}`] : []),
    ...(newLicenses.length > 0 ? [`Licences that no package had before: ${codeList(newLicenses)}`] : []),
  ].join('\n\n')
}

function checkLines({ checks }: ReviewFacts): string {
  if (checks.length === 0) return 'This run made none: the build was made and checked before.'
  return list(
    checks.map(({ name, status, reason }) => [`${name}: ${status}`, reason].filter(Boolean).join('. ')),
  )
}

function codeList(packages: readonly string[]): string {
  if (packages.length === 0) return 'None.'
  const more = packages.length - maxPackages
  const shown = packages.slice(0, maxPackages).map(markdownCode).join(', ')
  return more > 0 ? `${shown} and ${more} more.` : `${shown}.`
}

/** `12.3 kB (1.1 kB more)`. */
function formatChange(bytes: number, before: number | undefined): string {
  if (before === undefined) return formatSize(bytes)
  const change = bytes - before
  const words = change === 0 ? 'as before' : `${formatSize(Math.abs(change))} ${change > 0 ? 'more' : 'less'}`
  return `${formatSize(bytes)} (${words})`
}

function list(lines: readonly string[]): string {
  return lines.map(line => `- ${markdownText(line)}`).join('\n')
}

function fileName(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1)
}

function toDocument(manifest: JsonObject) {
  return parseDocument('manifest.konnector', JSON.stringify(manifest))
}
