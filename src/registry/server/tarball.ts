import { posix } from 'node:path'
import { Refusal } from './answer.ts'
import { decodeGo } from './go-decode.ts'
import { GoSyntaxError, type GoValue, parseGoJson } from './go-json.ts'
import { readGoTar, TarCut, type TarEntry, TarHeaderInvalid } from './go-tar.ts'
import { gunzipAsGo, type Gunzipped, isGzip } from './gunzip.ts'
import { anyObject, manifestType, packageType } from '../../cozy/go-structs.ts'
import type { RegistryManifest } from './decoded.ts'

/** A regular file; its path starts with `/`, from the root of the archive. */
interface TarballFile {
  name: string
  data: Uint8Array
}

export interface Tarball {
  manifest: RegistryManifest
  manifestText: string
  /** `/folder` when everything is below one, else nothing. */
  prefix: string
  /** Of the last package.json, wherever it was. */
  packageVersion: string
  files: TarballFile[]
}

/** Reads an archive as cozy-apps-registry does: the first manifest and the last package.json at any depth count. */
export async function readTarball(bytes: Uint8Array, contentType: string, url: string): Promise<Tarball> {
  const files: TarballFile[] = []
  let manifest: { decoded: RegistryManifest | undefined; text: string } | undefined
  let packageVersion = ''
  let prefix = ''
  let hasPrefix = true
  const { bytes: tar, isCut } = await decompress(bytes, contentType, url)
  const read = (entry: TarEntry) => {
    const { data, isWhole } = entry
    const name = posix.join('/', entry.name)
    files.push({ name, data })
    const folder = posix.dirname(name)
    const root = `/${folder.split('/')[1]}`
    if (folder === '/' || (prefix !== '' && prefix !== root)) hasPrefix = false
    else if (hasPrefix) prefix = root

    const base = posix.basename(name)
    const isManifest = manifest === undefined && /^manifest\.(webapp|konnector)$/.test(base)
    if (!isWhole && (isManifest || base === 'package.json')) throw unreachable(url, 'unexpected EOF')
    if (isManifest) manifest = readManifest(data)
    if (base === 'package.json') packageVersion = readPackageVersion(data, url)
  }
  try {
    for (const entry of readGoTar(tar, isCut)) read(entry)
  } catch (error) {
    throw tarRefusal(error, url)
  }
  if (manifest?.decoded === undefined) throw new Refusal(500, 'Tarball does not contain a manifest')
  return {
    manifest: manifest.decoded,
    manifestText: manifest.text,
    prefix: hasPrefix ? prefix : '',
    packageVersion,
    files,
  }
}

/** The bytes of the tar; any other content type, also one with parameters, is taken for a plain tar. */
async function decompress(bytes: Uint8Array, type: string, url: string): Promise<Gunzipped> {
  const plain = { bytes, isCut: false }
  if (!gzipTypes.has(type)) return plain
  if (!isGzip(bytes)) {
    if (type === 'application/octet-stream') return plain
    throw new Refusal(422, `Cannot read tarball for url ${url}: ${gzipFault(bytes)}`)
  }
  const gunzipped = await gunzipAsGo(bytes)
  if (gunzipped === undefined) throw unreachable(url, `flate: corrupt input before offset ${bytes.length}`)
  return gunzipped
}

const gzipTypes = new Set([
  'application/gzip',
  'application/x-gzip',
  'application/x-tgz',
  'application/tar+gzip',
  'application/octet-stream',
])

function unreachable(url: string, why: string): Refusal {
  return new Refusal(422, `Could not reach version on specified url ${url}: ${why}`)
}

/** Go's words for what ends the reading of a tar. */
function tarRefusal(error: unknown, url: string): unknown {
  if (error instanceof TarCut) return unreachable(url, 'file is too big unexpected EOF')
  return error instanceof TarHeaderInvalid ? unreachable(url, 'archive/tar: invalid tar header') : error
}

function gzipFault({ length }: Uint8Array): string {
  if (length === 0) return 'EOF'
  return length < 10 ? 'unexpected EOF' : 'gzip: invalid header'
}

function invalidManifest(why: string): Refusal {
  return new Refusal(422, `Content of the manifest is not JSON valid: ${why}`)
}

function readManifest(data: Uint8Array): { decoded: RegistryManifest | undefined; text: string } {
  if (data.length === 0) throw new Refusal(422, 'Application tarball does not contain a manifest')
  const value = parse(data, invalidManifest)
  const { value: decoded, error } = decodeGo(value, manifestType)
  const first = decodeGo(value, anyObject).error ?? error
  if (first) throw invalidManifest(first.message)
  return { decoded: decoded as RegistryManifest | undefined, text: new TextDecoder().decode(data) }
}

function readPackageVersion(data: Uint8Array, url: string): string {
  const invalid = (why: string) => new Refusal(422, `File package.json is not valid in ${url}: ${why}`)
  const { value, error } = decodeGo(parse(data, invalid), packageType)
  if (error) throw invalid(error.message)
  return (value as { version?: string } | undefined)?.version ?? ''
}

function parse(data: Uint8Array, invalid: (why: string) => Refusal): GoValue {
  try {
    return parseGoJson(data, { whole: true })
  } catch (error) {
    throw error instanceof GoSyntaxError ? invalid(error.message) : error
  }
}
