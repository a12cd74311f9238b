import type { TreeFile } from '../../build/tree.ts'
import { parseChannel } from '../../cozy/registry-names.ts'
import { OperationalError } from '../../diagnostics/errors.ts'
import type { RegistryClient } from '../../registry/client.ts'
import type { RegistryVersion } from '../../registry/types.ts'
import { registryName } from '../../registry/url.ts'
import { compareArchive, sha256 } from '../archive.ts'
import { download, downloadError } from '../download.ts'
import { findInstallFault } from '../installation.ts'

export interface CopiesOptions {
  client: RegistryClient
  konnector: { slug: string; version: string }
  /** What a Cozy runs: `index.js` or `main.js`. */
  entry: string
  /** The build. */
  files: readonly TreeFile[]
  /** The checksum of the build's own archive. */
  ownSha256: () => Promise<string>
}

/** What a registry keeps of a version, beside the build that is to be published as that version. */
export class RegistryCopies {
  readonly #options: CopiesOptions
  /** Where the version is, for people. */
  readonly page: string
  /** Who has to do what, when the version is pending. */
  readonly waits: string

  constructor(options: CopiesOptions) {
    const { client, konnector } = options
    const { slug, version } = konnector
    this.#options = options
    this.page = client.page(slug, version)
    this.waits = `${slug} ${version} waits for approval by the owner of ${registryName(client.address)}.`
  }

  /** A version that is published already: the same files count as the same, whatever the bytes of the archive. */
  async comparePublished({ sha256: theirs, size, url }: RegistryVersion) {
    const { files, konnector, ownSha256 } = this.#options
    const there = { state: 'published' as const, sha256: theirs, size: Number(size), url: this.page }
    const ours = await ownSha256()
    const difference = ours === theirs ? undefined : await compareWithCopy(files, url)
    if (difference === undefined) return { ...there, status: 'unchanged' as const }
    const { slug, version } = konnector
    const reason = `${slug} ${version} is already published with other content (${difference}; sha256 ${theirs} there, ${ours} here). Raise the version.`
    return { ...there, status: 'refused' as const, reason }
  }

  /**
   * A version that waits for approval keeps the content it came with first; undefined when none waits whose archive has one
   * of these names.
   */
  async comparePending(names: readonly string[]) {
    const { client, files, konnector, ownSha256 } = this.#options
    let bytes: Uint8Array | undefined
    for (const name of new Set(names)) {
      const copy = await download(client.archiveUrl(konnector.slug, konnector.version, name))
      bytes ??= 'bytes' in copy ? copy.bytes : undefined
    }
    if (bytes === undefined) return undefined
    const difference = await compareArchive(files, bytes)
    const there = { state: 'pending' as const, sha256: sha256(bytes), size: bytes.length }
    if (difference === undefined) return { ...there, status: 'unchanged' as const, reason: this.waits }
    const reason = `${this.waits} It was submitted with other content (${difference}; sha256 ${there.sha256} there, ${await ownSha256()} here). Raise the version, or ask for that submission to be removed.`
    return { ...there, status: 'refused' as const, reason }
  }

  /** The registry has a version that is not published, and not under the name of this archive. */
  otherPending(checksum: string) {
    const reason = `${this.waits} It was submitted from another archive than this one (sha256 ${checksum}). Raise the version, or ask for that submission to be removed.`
    return { state: 'pending' as const, status: 'refused' as const, reason }
  }

  /**
   * Takes the published version as a Cozy takes it, by its channel: a sentence when a Cozy gets another one, or when it
   * cannot be found out here. Throws `OperationalError` when it cannot be installed.
   */
  async proveInstall(): Promise<string | undefined> {
    const { client, konnector, entry } = this.#options
    const { slug, version } = konnector
    const channel = parseChannel(version)
    const latest = await client.latest(slug, channel).catch(() => undefined)
    if (latest === undefined) return `The registry did not say which ${channel} version a Cozy gets.`
    if (latest.version !== version)
      return `The latest ${channel} version stays ${latest.version}: a Cozy gets ${version} only if it asks for it by its number.`
    const copy = await download(latest.url)
    if (!('bytes' in copy))
      return `The registry's copy at ${latest.url} cannot be downloaded here (${downloadError(copy)}), so it is not known whether a Cozy can install it.`
    const fault = await findInstallFault(copy.bytes, entry, latest)
    if (fault === undefined) return undefined
    throw new OperationalError(
      `${slug} ${version} is published, but a Cozy cannot install it: ${fault}. Raise the version and publish again.`,
    )
  }
}

/** How the copy that a registry keeps differs from the build. */
async function compareWithCopy(files: readonly TreeFile[], url: string): Promise<string | undefined> {
  const copy = await download(url)
  return 'bytes' in copy ? compareArchive(files, copy.bytes) : 'its archive cannot be downloaded to compare'
}
