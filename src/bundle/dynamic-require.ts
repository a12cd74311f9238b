import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isFile } from '../konnector/disk.ts'

/** esbuild's function behind `require(`./parsers/${name}`)`: it finds a file by its whole name alone. */
const helper = /__glob\s*=\s*\(?map\)?\s*=>\s*\(?path\)?\s*=>\s*\{\s*var fn\s*=\s*map\[path\]/
const found = 'map[path]'

/** What Node tries after the name itself, and what a bundler for TypeScript tries beside it. */
const endings = ['.js', '.json', '.ts', '.cjs', '.mjs', '/index.js', '/index.ts']

/** A relative path that code puts together when it runs. */
const dynamic = /\b(?:require|import)\(\s*(?:`\.{1,2}\/[^`]*\$\{|(["'])\.{1,2}\/[^"'\n]*\1\s*\+)/

/** Whether the konnector's own source requires modules whose names are known only when it runs. */
export function requiresDynamically(dir: string, sources: readonly string[]): boolean {
  return sources.some(
    path =>
      !path.includes('node_modules/') &&
      isFile(join(dir, path)) &&
      dynamic.test(readFileSync(join(dir, path), 'utf8')),
  )
}

/**
 * Has a bundle find a file without its extension, as Node does, when its name is known only at run time. Changes the
 * bundle at `file` and its source map at `mapFile`, if there is one; a bundle without such a require stays as it is.
 */
export function findWithoutExtension(file: string, mapFile?: string): void {
  const code = readFileSync(file, 'utf8')
  const match = helper.exec(code)
  if (!match) return
  const at = match.index + match[0].length
  const more = endings.map(ending => `||${found}`.replace('path]', `path+"${ending}"]`)).join('')
  writeFileSync(file, code.slice(0, at) + more + code.slice(at))
  if (mapFile === undefined) return
  const map = JSON.parse(readFileSync(mapFile, 'utf8')) as { mappings: string }
  const before = code.slice(0, at)
  const line = before.split('\n').length - 1
  writeFileSync(mapFile, JSON.stringify({ ...map, mappings: shiftLine(map.mappings, line, more.length) }))
}

/**
 * Moves all that is mapped on a line to the right: the first column of a line is absolute, the others follow. The helpers
 * of esbuild come before all mapped code.
 */
function shiftLine(mappings: string, line: number, columns: number): string {
  const lines = mappings.split(';')
  const segments = lines[line]
  if (segments) {
    const { value, length } = decodeVlq(segments)
    lines[line] = encodeVlq(value + columns) + segments.slice(length)
  }
  return lines.join(';')
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function decodeVlq(text: string): { value: number; length: number } {
  let bits = 0
  let length = 0
  for (let shift = 0, more = true; more; shift += 5) {
    const digit = digits.indexOf(text[length++]!)
    bits |= (digit & 31) << shift
    more = digit >= 32
  }
  return { value: bits & 1 ? -(bits >> 1) : bits >> 1, length }
}

function encodeVlq(value: number): string {
  let text = ''
  for (
    let bits = value < 0 ? (-value << 1) | 1 : value << 1, first = true;
    first || bits > 0;
    first = false
  ) {
    const digit = bits & 31
    bits >>= 5
    text += digits[bits > 0 ? digit + 32 : digit]
  }
  return text
}
