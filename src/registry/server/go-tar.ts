/**
 * A tar as Go's archive/tar reads it, which forgives much at the end: no empty blocks, a last block that is not filled,
 * and anything after two empty blocks.
 */

/** What ends a tar too early, in Go's words: `io.ErrUnexpectedEOF`. */
export class TarCut extends Error {}

/** A block that is no header. */
export class TarHeaderInvalid extends Error {}

/** A regular file of a tar. */
export interface TarEntry {
  name: string
  /** What there is of it. */
  data: Uint8Array
  isWhole: boolean
}

const blockSize = 512

/** Entries without data, whatever size their header names: links, devices, folders, pipes. */
const headerOnly = '123456'

/** The regular files, one after the other. `isCut`: more bytes were to come. Throws `TarCut` and `TarHeaderInvalid`. */
export function* readGoTar(tar: Uint8Array, isCut: boolean): Generator<TarEntry> {
  let records: Record<string, string> = {}
  for (let at = 0; ;) {
    const header = blockAt(tar, at, isCut)
    if (header === undefined) return
    if (header.every(byte => byte === 0)) {
      if (blockAt(tar, at + blockSize, isCut)?.some(byte => byte !== 0)) throw new TarHeaderInvalid()
      return
    }
    checkSum(header)
    const type = String.fromCharCode(header[156]!)
    const size = headerOnly.includes(type) ? 0 : Number(records['size'] ?? numberAt(header, 124, 12))
    const start = at + blockSize
    const data = tar.subarray(start, start + size)
    const isWhole = data.length === size
    at = Math.min(start + Math.ceil(size / blockSize) * blockSize, tar.length)
    const name = records['path'] ?? nameOf(header)
    if (type === 'x' || type === 'L') {
      if (!isWhole) throw new TarCut()
      records = { ...records, ...(type === 'x' ? paxRecords(data) : { path: textOf(data) }) }
      continue
    }
    if (type === 'g' || type === 'K') {
      if (!isWhole) throw new TarCut()
      continue
    }
    records = {}
    if (type === '0' || (type === '\0' && !name.endsWith('/'))) yield { name, data, isWhole }
    if (!isWhole) throw new TarCut()
  }
}

/** Undefined where the bytes end between two blocks, which Go takes for the end. */
function blockAt(tar: Uint8Array, at: number, isCut: boolean): Uint8Array | undefined {
  const block = tar.subarray(at, at + blockSize)
  if (block.length === blockSize) return block
  if (block.length === 0 && !isCut) return undefined
  throw new TarCut()
}

function checkSum(header: Uint8Array): void {
  let sum = 0
  for (const [index, byte] of header.entries()) sum += index >= 148 && index < 156 ? 32 : byte
  if (numberAt(header, 148, 8) !== sum) throw new TarHeaderInvalid()
}

/** Octal digits, or the big-endian number of GNU tar. */
function numberAt(header: Uint8Array, at: number, length: number): number {
  const field = header.subarray(at, at + length)
  if ((field[0]! & 0x80) !== 0)
    return field.reduce((number, byte, index) => number * 256 + (index === 0 ? byte & 0x7f : byte), 0)
  const digits = textOf(field).trim()
  if (!/^[0-7]*$/.test(digits)) throw new TarHeaderInvalid()
  return Number.parseInt(digits || '0', 8)
}

function nameOf(header: Uint8Array): string {
  const name = textOf(header.subarray(0, 100))
  const isUstar = textOf(header.subarray(257, 263)) === 'ustar'
  const prefix = isUstar ? textOf(header.subarray(345, 500)) : ''
  return prefix === '' ? name : `${prefix}/${name}`
}

/** `27 path=a/long/name\n`, one after the other; the number is the length of all of it. */
function paxRecords(data: Uint8Array): Record<string, string> {
  const records: Record<string, string> = {}
  const bytes = Buffer.from(data)
  for (let at = 0; at < bytes.length;) {
    const blank = bytes.indexOf(' ', at)
    const length = Number(bytes.subarray(at, Math.max(blank, at)).toString())
    const record = bytes.subarray(blank + 1, at + length)
    const equals = record.indexOf('=')
    if (!(length > 0) || equals < 0) throw new TarHeaderInvalid()
    records[record.subarray(0, equals).toString()] = record.subarray(equals + 1, -1).toString()
    at += length
  }
  return records
}

/** Up to the first NUL. */
function textOf(field: Uint8Array): string {
  const end = field.indexOf(0)
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString()
}
