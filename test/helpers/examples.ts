import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseDocument } from '../../src/json/document.ts'
import type { RepositoryFiles, Konnector } from '../../src/konnector/konnector.ts'
import { readDocument } from '../../src/konnector/read.ts'

const root = resolve(import.meta.dirname, '../..')
const good = join(root, 'test/fixtures/good-konnector')

/** An example of a rule's page, completed to a whole konnector. Its format stands in scripts/generate-docs.ts. */
export interface Example {
  rule: string
  kind: 'bad' | 'good'
  /** Of the fence it starts at, in the page. */
  line: number
  /** The manifest stands alone: only the rule's own findings mean something. */
  raw: boolean
  /** Other rules that a bad example may not avoid. */
  also: string[]
  manifest: string
  /** How the manifest is written down; default: in UTF-8. */
  encoding?: 'latin1'
  /** The bytes it has at least: blanks follow it. */
  padded?: number
  /** The manifest it is compared with. */
  base?: string
  /** Everything else in the repository, by path. */
  files: Map<string, string>
}

interface Fence {
  language: string
  words: string[]
  text: string
  line: number
}

export function pageOf(rule: string): string | undefined {
  const file = join(root, 'docs/rules', `${rule}.md`)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** The good konnector's files, the manifest among them. */
export function goodFiles(): Map<string, string> {
  const files = readdirSync(good, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files.map(entry => {
      const file = join(entry.parentPath, entry.name)
      return [relative(good, file), readFileSync(file, 'utf8')]
    }),
  )
}

/** The examples of a rule's page, in order. Throws, with the line, on a fence that means nothing. */
export function examplesOf(rule: string, page: string): Example[] {
  const examples: Example[] = []
  for (const fence of fencesOf(page)) {
    const words = fence.words.filter(word => !/^(raw|latin1|also=.*|padded=.*)$/.test(word))
    const kind = words.find(word => word === 'bad' || word === 'good')
    if (kind) examples.push(emptyExample(rule, kind, fence))
    const rest = words.filter(word => word !== kind)
    if (!kind && rest.length === 0) continue
    const example = examples.at(-1)
    if (!example) throw new Error(`${rule}.md:${fence.line}: a file that belongs to no example`)
    apply(example, fence, rest)
  }
  return examples
}

/** The konnector of an example, in memory. */
export function konnectorOf(example: Pick<Example, 'manifest' | 'files' | 'encoding' | 'padded'>): Konnector {
  const files = inMemory(new Map([...example.files, ['manifest.konnector', example.manifest]]))
  const pkg = example.files.get('package.json')
  return {
    dir: '/konnector',
    manifest: readDocument('manifest.konnector', bytesOf(example)),
    files,
    ...(pkg === undefined ? {} : { pkg: parseDocument('package.json', pkg) }),
  }
}

function bytesOf({ manifest, encoding, padded = 0 }: Parameters<typeof konnectorOf>[0]): Uint8Array {
  return Buffer.from(manifest.padEnd(padded), encoding ?? 'utf8')
}

function inMemory(texts: Map<string, string>): RepositoryFiles {
  return {
    has: path => texts.has(path),
    read: path => {
      const text = texts.get(path)
      return text === undefined ? undefined : Buffer.from(text)
    },
    list: (under = '.') =>
      [...texts.keys()].filter(path => under === '.' || path.startsWith(`${under}/`)).toSorted(),
  }
}

function emptyExample(rule: string, kind: 'bad' | 'good', { words, line }: Fence): Example {
  const files = goodFiles()
  const manifest = files.get('manifest.konnector')!
  files.delete('manifest.konnector')
  const also = words.filter(word => word.startsWith('also=')).flatMap(word => word.slice(5).split(','))
  const padded = words.find(word => word.startsWith('padded='))
  return {
    rule,
    kind,
    line,
    raw: words.includes('raw'),
    also,
    manifest,
    files,
    ...(words.includes('latin1') && { encoding: 'latin1' }),
    ...(padded && { padded: Number(padded.slice('padded='.length)) }),
  }
}

function apply(example: Example, { words, text, language, line }: Fence, rest: string[]): void {
  const [path] = rest
  const raw = words.includes('raw')
  if (path === undefined) example.manifest = raw ? text : merged(example.manifest, text)
  else if (path === 'base') example.base = merged(goodFiles().get('manifest.konnector')!, text)
  else if (rest[1] === 'absent') example.files.delete(path)
  else if (language === 'json' && !raw && example.files.has(path))
    example.files.set(path, merged(example.files.get(path)!, text))
  else if (rest.length === 1) example.files.set(path, `${text}\n`)
  else throw new Error(`${example.rule}.md:${line}: a fence of too many words: ${words.join(' ')}`)
}

function* fencesOf(page: string): Generator<Fence> {
  const fence = /^(`{3,})([^\s`]*)([^\n]*)\n([\s\S]*?)^\1$/gm
  for (const { index, 2: language = '', 3: info = '', 4: text = '' } of page.matchAll(fence))
    yield {
      language,
      words: info.trim().split(/\s+/).filter(Boolean),
      text: text.replace(/\n$/, ''),
      line: page.slice(0, index).split('\n').length,
    }
}

function merged(onto: string, patch: string): string {
  return `${JSON.stringify(mergePatch(JSON.parse(onto), JSON.parse(patch)), null, 2)}\n`
}

/** RFC 7386. */
function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const result: Record<string, unknown> = isObject(target) ? { ...target } : {}
  for (const [key, value] of Object.entries(patch))
    if (value === null) delete result[key]
    else result[key] = mergePatch(result[key], value)
  return result
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
