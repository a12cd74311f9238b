import { basename } from 'node:path'
import { OperationalError } from '../diagnostics/errors.ts'
import { type JsonDocument, parseDocument } from '../json/document.ts'
import { stringAt } from '../json/values.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { readDocument } from '../konnector/read.ts'

export interface BaseOptions {
  /** A git ref. */
  base?: string | undefined
  /** Reads a file of a konnector at a git ref from elsewhere, when this clone is too shallow. */
  readRemoteFile?: ((dir: string, file: string, ref: string) => Promise<Uint8Array | undefined>) | undefined
  registry?: string | undefined
  space?: string | undefined
}

/** The manifest to compare permissions with, or why there is none. */
export interface BaseManifest {
  manifest?: JsonDocument
  notice?: string
}

/** Reads the manifest at the git ref; without one, that of the latest version in the registry. Throws nothing. */
export async function readBaseManifest(konnector: Konnector, request: BaseOptions): Promise<BaseManifest> {
  const { base, registry } = request
  if (base !== undefined) return atRef(konnector, base, request)
  return registry === undefined ? {} : published(konnector, registry, request.space)
}

async function atRef(
  konnector: Konnector,
  ref: string,
  { readRemoteFile }: BaseOptions,
): Promise<BaseManifest> {
  const { readFileAtRef } = await import('../git/file-at-ref.ts')
  const { dir, manifest } = konnector
  const file = basename(manifest.file)
  const local = await readFileAtRef(dir, ref, file)
  const bytes = 'bytes' in local ? local.bytes : await readRemoteFile?.(dir, file, ref).catch(() => undefined)
  if (bytes) return { manifest: readDocument(`${ref}:${file}`, bytes) }
  const { trustCommand } = await import('../git/run.ts')
  const why =
    'error' in local && local.error === 'foreign'
      ? `git does not trust this folder, because another user owns it. Run ${trustCommand(dir)}.`
      : `git cannot read a manifest at ${JSON.stringify(ref)}. Check the ref; in a shallow clone, fetch it first (fetch-depth: 0).`
  return { notice: `Permissions were not compared: ${why}` }
}

async function published(
  { manifest }: Konnector,
  registry: string,
  space: string | undefined,
): Promise<BaseManifest> {
  const { RegistryClient } = await import('../registry/client.ts')
  const { RegistryRefusal } = await import('../registry/refusal.ts')
  const slug = stringAt(manifest, 'slug')
  if (slug === undefined) return {}
  try {
    const app = await new RegistryClient({ url: registry, space, backoff: [] }).app(slug)
    const latest = app?.latest_version
    if (latest === undefined || latest === null) return {}
    return { manifest: parseDocument(`${slug} ${latest.version}`, JSON.stringify(latest.manifest, null, 2)) }
  } catch (error) {
    if (error instanceof OperationalError || error instanceof RegistryRefusal)
      return { notice: `Permissions were not compared with the published version. ${error.message}` }
    throw error
  }
}
