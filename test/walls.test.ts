import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Which rooms each room may import; the picture is in docs/architecture.md. */
const mayImport: Record<string, readonly string[]> = {
  diagnostic: [],
  konnector: ['diagnostic'],
  config: ['diagnostic', 'konnector'],
  lint: ['diagnostic', 'konnector'],
  bundle: ['diagnostic', 'konnector'],
  replay: ['diagnostic', 'konnector', 'bundle'],
  registry: ['diagnostic', 'konnector'],
  publish: ['diagnostic', 'konnector', 'bundle', 'registry'],
  report: ['diagnostic'],
}

/** Rooms that touch no disk, no network, no process. */
const pure = ['diagnostic', 'lint', 'report']
const world =
  /^node:(fs|fs\/promises|net|http|https|http2|tls|dns|dgram|child_process|worker_threads|process|os)$|^@actions\/|^nock$|^esbuild$/

/** Modules that a room may take from src/ itself. */
const shared = new Set(['dist.ts', 'package.ts'])

const imports = [...filesUnder('src'), ...filesUnder('action')].flatMap(file =>
  importsOf(readFileSync(join(root, file), 'utf8')).map(specifier => ({ file, specifier })),
)

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.ts')) yield relative(root, join(entry.parentPath, entry.name))
}

function importsOf(source: string): string[] {
  return [...source.matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|^import\s+)'([^']+)'/gm)].map(match => match[1]!)
}

function roomOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1]
}

describe('the walls', () => {
  test('every room is on the picture', () => {
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter(entry => entry.isDirectory())
    const known = [...Object.keys(mayImport), 'cli', 'pipeline']
    expect(rooms.map(room => room.name).filter(name => !known.includes(name))).toEqual([])
    expect(imports.length).toBeGreaterThan(50)
  })

  test('a room imports only the rooms it may', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      const room = roomOf(file)
      if (room === undefined || !(room in mayImport) || !specifier.startsWith('.')) return false
      const target = relative(root, resolve(root, dirname(file), specifier))
      const other = roomOf(target)
      if (other === room || target === 'package.json' || target.startsWith('schema/')) return false
      if (other === undefined) return !shared.has(relative('src', target))
      return !mayImport[room]!.includes(other)
    })
    expect(wrong).toEqual([])
  })

  test('nothing below imports a face', () => {
    const wrong = imports.filter(
      ({ file, specifier }) =>
        roomOf(file) !== 'cli' &&
        file !== 'src/cli.ts' &&
        /(^|\/)(cli|action)\//.test(specifier) &&
        !file.startsWith('action/'),
    )
    expect(wrong).toEqual([])
  })

  test('diagnostic, lint and report touch no disk, no network, no process', () => {
    const wrong = imports.filter(
      ({ file, specifier }) => pure.includes(roomOf(file) ?? '') && world.test(specifier),
    )
    expect(wrong).toEqual([])
    const processUsers = filesWith(/\bprocess\.(?!env\.NODE_ENV)/, pure)
    expect(processUsers).toEqual([])
  })

  test('@actions/core is used in action/ only', () => {
    expect(
      imports.filter(({ file, specifier }) => specifier === '@actions/core' && !file.startsWith('action/')),
    ).toEqual([])
  })

  test('no file is longer than 300 lines', () => {
    const long = [...filesUnder('src'), ...filesUnder('action'), ...filesUnder('scripts')].filter(
      file => !file.includes('.gen.') && readFileSync(join(root, file), 'utf8').split('\n').length > 301,
    )
    expect(long).toEqual([])
  })
})

function filesWith(pattern: RegExp, rooms: readonly string[]): string[] {
  return [...filesUnder('src')].filter(
    file => rooms.includes(roomOf(file) ?? '') && pattern.test(readFileSync(join(root, file), 'utf8')),
  )
}
