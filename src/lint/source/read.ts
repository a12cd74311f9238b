import type { Konnector } from '../../konnector/konnector.ts'
import { stringAt } from '../../json/values.ts'
import { findSourceEntries, resolveImport } from './reach.ts'
import type { SourceCode, SourceFile } from './source.ts'

/** In bytes. Larger files are generated, and slow to parse. */
const maxFileSize = 512 << 10
const maxFiles = 500

/** Parsed files by their bytes: an unchanged file has the same object. */
const parsed = new WeakMap<Uint8Array, SourceFile | string>()

/**
 * Reads what the konnector's code does, from its entry along its relative imports. `undefined` if files may not be read
 * or none is an entry. Only this function loads the parser.
 */
export async function readSource({
  files,
  pkg,
}: Pick<Konnector, 'files' | 'pkg'>): Promise<SourceCode | undefined> {
  if (!files) return undefined
  const pending = findSourceEntries(files, pkg && stringAt(pkg, 'main'))
  if (pending.length === 0) return undefined
  const { parseSource } = await import('./parse.ts')
  const seen = new Set(pending)
  const read: SourceFile[] = []
  const unread: { path: string; reason: string }[] = []
  for (let path = pending.shift(); path !== undefined; path = pending.shift()) {
    const file = parse(path)
    if (!file) continue
    read.push(file)
    for (const { text } of file.imports) {
      if (!text.startsWith('.')) continue
      const target = resolveImport(files, path, text)
      if (target === undefined) unread.push({ path, reason: `${text} is missing` })
      else if (!seen.has(target) && seen.size < maxFiles && !target.endsWith('.json')) {
        seen.add(target)
        pending.push(target)
      }
    }
  }
  return { files: read, unread }

  function parse(path: string): SourceFile | undefined {
    const bytes = files!.read(path)
    const reason = !bytes
      ? 'cannot be read'
      : bytes.length > maxFileSize
        ? 'is larger than 512 KiB'
        : /\.(js|mjs|cjs)$/.test(path)
          ? undefined
          : 'is not JavaScript'
    if (bytes && reason === undefined) {
      const file = parsed.get(bytes) ?? parseSource(path, new TextDecoder().decode(bytes))
      parsed.set(bytes, file)
      if (typeof file !== 'string') return file
      unread.push({ path, reason: file })
    } else unread.push({ path, reason: reason! })
    return undefined
  }
}
