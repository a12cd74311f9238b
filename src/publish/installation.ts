import { posix } from 'node:path'
import { type JsonDocument, parseDocument } from '../json/document.ts'
import { comparePermissions } from '../cozy/permission-words.ts'
import { manifestName, readDocument } from '../konnector/read.ts'
import { lint } from '../lint/engine/lint.ts'
import type { RegistryVersion } from '../registry/types.ts'
import { formatCount } from '../text/format.ts'
import { readArchive, sha256, unpackArchive } from './archive.ts'

/** What a registry says of the archive that a Cozy installs. */
export type ListedArchive = Pick<RegistryVersion, 'manifest' | 'sha256' | 'tar_prefix'>

/**
 * Why cozy-stack would not install an archive, or not run what it installs; undefined when it would. It is taken as its
 * installer takes it, in memory: the manifest that the registry lists is decoded, then the archive is unpacked and compared
 * with its checksum (model/app/installer.go, fetcher_registry.go). `listed` is absent before the archive is submitted:
 * then its own manifest will be listed.
 */
export async function findInstallFault(
  archive: Uint8Array,
  entry: string,
  listed?: ListedArchive,
): Promise<string | undefined> {
  const unpacked = await (listed === undefined ? readArchive(archive) : unpackArchive(archive))
  if ('error' in unpacked) return `the archive cannot be unpacked: ${unpacked.error}`
  const files = listed === undefined ? unpacked.files : withoutPrefix(unpacked.files, listed.tar_prefix)
  const own = files.get(manifestName)
  if (own === undefined) return `the archive has no ${manifestName}`
  const manifest = listed === undefined ? readDocument(manifestName, own) : documentOf(listed.manifest)
  const [fault] = lint({ manifest }).filter(
    ({ severity, authority }) => severity === 'error' && authority.includes('stack'),
  )
  if (fault !== undefined) return `the manifest is refused: ${fault.message.replace(/\.$/, '')}`
  if (listed !== undefined && listed.sha256 !== sha256(archive))
    return `the archive has the sha256 ${sha256(archive)}, and the registry lists ${listed.sha256}`
  return files.has(entry) ? undefined : `the archive has no ${entry} to run`
}

/** The files where cozy-stack puts them: without the folder that the registry lists (fetcher_http.go, fetchHTTP). */
function withoutPrefix(
  files: ReadonlyMap<string, Uint8Array>,
  prefix: string | undefined = '',
): Map<string, Uint8Array> {
  const isBelow = (name: string) => prefix !== '' && posix.join('/', name).startsWith(posix.join('/', prefix))
  return new Map(
    [...files].map(([name, data]) => [
      posix.join('/', isBelow(name) ? name.slice(prefix.length) : name).slice(1),
      data,
    ]),
  )
}

/** Most changes that are put into words: a manifest may have thousands. */
const maxChanges = 5

/**
 * What an update means for those who have a version: what it may do that it might not before, and whether they are asked.
 * Undefined when it asks for the same.
 */
export function describeUpdate(
  before: Pick<RegistryVersion, 'manifest' | 'version'>,
  now: JsonDocument,
): string | undefined {
  const { changes, consent } = comparePermissions(documentOf(before.manifest), now)
  if (changes.length === 0 && consent === undefined) return undefined
  const asked =
    consent === undefined
      ? `Users of ${before.version} get this version without being asked.`
      : `Users keep ${before.version} until they consent to the new ${consent}.`
  const more = changes.length - maxChanges
  const shown = changes.slice(0, maxChanges).map(({ text }) => text)
  return [asked, ...shown, ...(more > 0 ? [`And ${formatCount(more, 'more change')}.`] : [])].join(' ')
}

/** A manifest as a registry gives it: parsed, since its text is not kept. */
function documentOf(manifest: unknown): JsonDocument {
  return parseDocument(manifestName, JSON.stringify(manifest ?? {}))
}
