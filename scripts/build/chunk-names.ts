import { basename } from 'node:path'
import type { BuildResult, Metafile } from 'esbuild'
import { chunkGroup } from './chunk-groups.ts'

type Output = Metafile['outputs'][string]

/**
 * The files of a build under names that say what they are and stay when their content changes, so that a change of
 * one module touches one file of dist/. A chunk that only passes on what another one exports is left out.
 */
export function nameChunks({
  outputFiles,
  metafile,
}: BuildResult<{ write: false; metafile: true }>): Map<string, string> {
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output] as const),
  )
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text] as const))
  const replaced = new Map<string, string>()
  for (const [file, output] of outputs) {
    const target = isEntry(output) ? undefined : passedOnFrom(texts.get(file)!, texts)
    if (target !== undefined) replaced.set(file, target)
  }
  const kept = [...outputs].filter(([file]) => !replaced.has(file))
  const names = uniqueNames(kept)
  const rename = (text: string) =>
    text.replaceAll(
      /(\bfrom |\bimport |\bimport\()"\.\/([^"]+\.js)"/g,
      (_, before: string, file: string) => `${before}"./${names.get(replaced.get(file) ?? file) ?? file}"`,
    )
  return new Map(
    kept.map(([file]) => [names.get(file)!, withRequire(withoutRuntime(rename(texts.get(file)!)))]),
  )
}

/** esbuild's helpers do nothing by themselves: who uses none of them need not load them. */
function withoutRuntime(text: string): string {
  return text.replace(/^import "\.\/runtime\.js";\n/m, '')
}

/** CommonJS packages inside an ES module call `require`. */
function withRequire(text: string): string {
  if (!/\brequire\b/.test(text)) return text
  return `const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);\n${text}`
}

/** The files users name: they keep theirs. */
function isEntry({ entryPoint }: Output): boolean {
  return /^(src\/[^/]+|action\/main)\.ts$/.test(entryPoint ?? '')
}

/** The chunk that has all exports of this one, by the same names, when it holds no code of its own. */
function passedOnFrom(text: string, texts: ReadonlyMap<string, string>): string | undefined {
  const code = text.replace(/^(#!.*|\/\/.*)\n/gm, '')
  const imports = [...code.matchAll(/^import \{([^}]*)\} from "\.\/([^"]+)";\n/gm)]
  const rest = code.replaceAll(/^import (\{[^}]*\} from )?"[^"]+";\n/gm, '')
  const exported = /^\s*export \{([^}]*)\};\s*$/.exec(rest)
  const [, names = '', source = ''] = imports[0] ?? []
  if (imports.length !== 1 || !exported || listed(names) !== listed(exported[1]!)) return undefined
  const offered = /\nexport \{([^}]*)\};\s*$/.exec(texts.get(source) ?? '')?.[1] ?? ''
  const known = new Set(listed(offered).split(' '))
  return listed(names)
    .split(' ')
    .every(name => known.has(name))
    ? source
    : undefined
}

function listed(names: string): string {
  return names
    .split(',')
    .map(name => name.trim().replace(/\s+as\s+/, ':'))
    .filter(Boolean)
    .toSorted()
    .join(' ')
}

/** A name for a chunk, and a longer one for when another chunk has that. */
function namesOf(file: string, output: Output): [short: string, long: string] {
  if (isEntry(output)) return [file, file]
  const bySize = Object.entries(output.inputs).toSorted(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
  const inputs = bySize.map(([input]) => fromRoot(input))
  const main = output.entryPoint === undefined ? inputs[0] : fromRoot(output.entryPoint)
  if (main === undefined) return ['runtime.js', 'runtime.js']
  if (inputs.includes('src/cli/main.ts')) return ['lint.js', 'lint.js']
  const own = inputs.filter(input => input.startsWith('src/'))
  const code = own.filter(input => !/rules?(\/|\.ts$)/.test(input))
  const group = code.map(chunkGroup).find(Boolean)
  if (group !== undefined && code.length > 3) return [`${group}.js`, `${group}-${slug(code[0]!)}.js`]
  const named = own.toSorted((a, b) => a.length - b.length)[0] ?? main
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//
    .exec(named)?.[1]
    ?.replace('@', '')
    .replace('/', '-')
  const long = `${slug(named)}.js`
  return installed === undefined ? [long, long] : [`${installed}.js`, `${installed}-${basename(long)}`]
}

function fromRoot(input: string): string {
  return input.replace(/^.*?(?=src\/|node_modules\/)/, '')
}

function slug(path: string): string {
  const stem = path.startsWith('src/') ? path.slice('src/'.length) : basename(path)
  return stem.replace(/(\.gen)?\.[mc]?[jt]s$/, '').replaceAll(/[/.]/g, '-')
}

function uniqueNames(outputs: readonly (readonly [file: string, output: Output])[]): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    outputs.map(([file, output]) => {
      const name = namesOf(file, output).find(candidate => !taken.has(candidate))
      if (name === undefined)
        throw new Error(`Two chunks would be named ${namesOf(file, output).join(' or ')}.`)
      taken.add(name)
      return [file, name]
    }),
  )
}
