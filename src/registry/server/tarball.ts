import { posix } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { createTarDecoder } from 'modern-tar'
import { maxUnpackedSize } from '../../cozy/limits.ts'
import { Refusal } from './answer.ts'
import { decodeGo } from './go-decode.ts'
import { GoSyntaxError, type GoValue, parseGoJson } from './go-json.ts'
import { anyObject, manifestType, packageType } from '../../cozy/go-structs.ts'
import type { RegistryManifest } from './decoded.ts'

const gunzipAsync = promisify(gunzip)

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
  for await (const file of unpack(bytes, contentType, url)) {
    files.push(file)
    const { name, data } = file
    const folder = posix.dirname(name)
    const root = `/${folder.split('/')[1]}`
    if (folder === '/' || (prefix !== '' && prefix !== root)) hasPrefix = false
    else if (hasPrefix) prefix = root

    const base = posix.basename(name)
    if (manifest === undefined && /^manifest\.(webapp|konnector)$/.test(base)) manifest = readManifest(data)
    if (base === 'package.json') packageVersion = readPackageVersion(data, url)
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

/** The regular files, one after the other: what is wrong later in an archive is not looked at before. */
async function* unpack(bytes: Uint8Array, contentType: string, url: string): AsyncGenerator<TarballFile> {
  const unreachable = (why: string) =>
    new Refusal(422, `Could not reach version on specified url ${url}: ${why}`)
  const tar = await decompress(bytes, contentType, url)
  if (tar === undefined || (tar.length > 0 && tar.length < 512))
    throw unreachable('file is too big unexpected EOF')
  // Go takes an end on a block's edge for the end; modern-tar asks for the two empty blocks that should stand there.
  const ended = tar.length % 512 === 0 ? Buffer.concat([tar, Buffer.alloc(1024)]) : tar
  try {
    for await (const { header, body } of streamOf(ended).pipeThrough(createTarDecoder({ strict: true }))) {
      const data = new Uint8Array(await new Response(body).arrayBuffer())
      if (header.type === 'file') yield { name: posix.join('/', header.name), data }
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    const truncated = /truncated/.test(String(error))
    throw unreachable(truncated ? 'file is too big unexpected EOF' : 'archive/tar: invalid tar header')
  }
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
}

/** The bytes of the tar; nothing when the compressed ones end too early. */
async function decompress(bytes: Uint8Array, type: string, url: string): Promise<Uint8Array | undefined> {
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  switch (type) {
    case 'application/gzip':
    case 'application/x-gzip':
    case 'application/x-tgz':
    case 'application/tar+gzip':
      if (gzipped && bytes.length >= 10) break
      throw new Refusal(422, `Cannot read tarball for url ${url}: ${gzipFault(bytes)}`)
    case 'application/octet-stream':
      if (gzipped) break
      return bytes
    // Any other type, also one with parameters, is taken for a plain tar.
    default:
      return bytes
  }
  return gunzipAsync(bytes, { maxOutputLength: maxUnpackedSize }).catch(() => undefined)
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
