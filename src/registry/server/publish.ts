import { formatCount } from '../../text/format.ts'
import { posix } from 'node:path'
import { haveSameBase, isVersion, stripV } from '../../cozy/registry-names.ts'
import { jsonReply, quoteGo, RawJson, Refusal, type Reply } from './answer.ts'
import { findApp } from './app-views.ts'
import { authorized, bind, type Context, permitted } from './context.ts'
import { downloadTarball } from './download.ts'
import { versionOptionsType } from '../../cozy/go-structs.ts'
import type { RegistryManifest, VersionBody } from './decoded.ts'
import { parsesAsGoUrl } from './go-url.ts'
import { assetMime } from './mime.ts'
import type { StoredVersion } from './store.ts'
import { readTarball, type Tarball } from './tarball.ts'

const alreadyExists = () => new Refusal(409, 'Version already exists')

/** `POST /registry/:app`: the checks of web/versions.go and registry/registry.go, in their order. */
export async function createVersion(context: Context): Promise<Reply> {
  const { store, space } = context
  authorized(context)
  const app = findApp(store, space, context.params['app']!)
  const options = bind<VersionBody>(context, versionOptionsType)
  const version = stripV(options.version ?? '')
  const { url = '', sha256 = '' } = options
  const editor = permitted(context, app.editor, app.slug)
  checkFields(version, url, sha256)
  const exists = () =>
    store.version('versions', space, app.slug, version) ?? store.version('pending', space, app.slug, version)
  if (exists()) throw alreadyExists()

  const archive = await downloadTarball(url, sha256, context.retryWaitMs)
  const tarball = await readTarball(archive.bytes, archive.contentType, url)
  checkContent(tarball, version)
  if (tarball.manifest.slug !== app.slug)
    throw new Refusal(400, 'Version slug does not match the application')
  // Another request may have come while this one was downloading.
  if (exists()) throw alreadyExists()

  const name = url.split('/').at(-1)!
  store.saveTarball(space, { slug: app.slug, version }, name, archive)
  const attachments = Object.fromEntries(
    assetsOf(tarball, options).map(([key, blob]) => [key, store.saveAsset(blob)]),
  )
  const document: StoredVersion = {
    attachments: Object.keys(attachments).length === 0 ? null : attachments,
    slug: app.slug,
    editor: app.editor,
    type: app.type,
    version,
    manifest: manifestOf(tarball, context.body),
    created_at: new Date().toISOString(),
    url: store.tarballUrl(space, { slug: app.slug, version }, encodeURIComponent(name)),
    size: `${archive.bytes.length}`,
    sha256,
    tar_prefix: tarball.prefix,
  }
  store.saveVersion(editor.autoPublication ? 'versions' : 'pending', space, document)
  return jsonReply(201, document)
}

function checkFields(version: string, url: string, sha256: string): void {
  const wrong = [
    ...(isVersion(version) ? [] : ['version']),
    ...(url === '' || !parsesAsGoUrl(url) ? ['url'] : []),
    ...(/^[0-9a-fA-F]{64}$/.test(sha256) ? [] : ['sha256']),
  ]
  if (wrong.length > 0)
    throw new Refusal(
      400,
      `Invalid version: the following fields are missing or erroneous: ${wrong.join(', ')}`,
    )
}

/** All at once, as `multierror` does, which the registry's error handler does not know: hence the 500. */
function checkContent({ manifest, packageVersion }: Tarball, version: string): void {
  const said = manifest.version ?? ''
  const mismatches = [
    ...(said !== '' && haveSameBase(version, said)
      ? []
      : [`"version" field does not match (${quoteGo(version)} != ${quoteGo(said)})`]),
    ...(packageVersion === '' || haveSameBase(version, packageVersion)
      ? []
      : [`"version" from package.json (${quoteGo(version)} != ${quoteGo(packageVersion)})`]),
  ]
  const faults = [
    ...(manifest.editor ? [] : ['The "editor" field is empty']),
    ...(manifest.slug ? [] : ['The "slug" field is empty']),
    ...(mismatches.length > 0 ? [`Content of the manifest does not match: ${multierror(mismatches)}`] : []),
  ]
  if (faults.length > 0) throw new Refusal(500, multierror(faults))
}

function multierror(errors: readonly string[]): string {
  return `${formatCount(errors.length, 'error')} occurred:\n${errors.map(error => `\t* ${error}\n`).join('')}\n`
}

/** `parameters` replace the manifest's, `null` included; the manifest is then written anew, its keys sorted. */
function manifestOf({ manifestText }: Tarball, body: Uint8Array): RawJson {
  const sent = JSON.parse(Buffer.from(body).toString()) as object
  if (!('parameters' in sent)) return new RawJson(manifestText)
  const manifest = JSON.parse(manifestText) as Record<string, unknown>
  return new RawJson(JSON.stringify(sorted({ ...manifest, parameters: sent.parameters })))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  )
}

/** Icon, partnership icon and screenshots that are in the archive; those that are not are left out silently. */
function assetsOf({ manifest, files, prefix }: Tarball, options: VersionBody) {
  const icon = rooted(options.icon || manifest.icon)
  const partnershipIcon = rooted(options.partnership?.icon || manifest.partnership?.icon)
  const shots = new Set((options.screenshots ?? screenshotsOf(manifest)).map(rooted))
  return files.flatMap(({ name, data }) => {
    const path = rooted(prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name)!
    const blob = { bytes: data, contentType: assetMime(path, data) }
    if (path === icon) return [['icon', blob] as const]
    if (shots.has(path)) return [[posix.join('screenshots', path), blob] as const]
    return path === partnershipIcon ? [['partnership_icon', blob] as const] : []
  })
}

function screenshotsOf({ screenshots = [], locales = {} }: RegistryManifest): string[] {
  return [...screenshots, ...Object.values(locales).flatMap(locale => locale?.screenshots ?? [])]
}

function rooted(path: string | undefined): string | undefined {
  return path ? posix.join('/', path) : undefined
}
