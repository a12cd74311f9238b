/**
 * Measures the shape of TypeScript and JavaScript sources: `npm run metrics` for this project, `npm run metrics -- <folder…>`
 * for others beside it. A folder is one row.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'acorn'
import { full } from 'acorn-walk'

const sources = /(?<!\.d)(?<!\.gen)(?<!\.test)(?<!\.spec)\.[cm]?[jt]s$/
const extensions = ['', '.ts', '.mts', '.js', '.mjs', '/index.ts', '/index.js', '/index.mjs']

interface SourceText {
  file: string
  text: string
  lines: number
}

const folders = process.argv.slice(2)
const rows =
  folders.length > 0
    ? folders.map(folder => [folder, [folder]] as const)
    : [['src + action', ['src', 'action']] as const]
console.log(
  '| folder | files | lines | median | p90 | max lines | functions | p95 | max function | import depth | exported twice |',
)
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
for (const [name, places] of rows) console.log(`| ${name} | ${measure(places).join(' | ')} |`)

function measure(places: readonly string[]): (number | string)[] {
  const files = places.flatMap(readSources)
  const lines = files.map(each => each.lines).toSorted((a, b) => a - b)
  const functions = files.flatMap(functionLengths).toSorted((a, b) => a - b)
  return [
    files.length,
    lines.reduce((sum, each) => sum + each, 0),
    percentile(lines, 50),
    percentile(lines, 90),
    lines.at(-1) ?? 0,
    functions.length,
    percentile(functions, 95),
    functions.at(-1) ?? 0,
    importDepth(files),
    namesExportedTwice(files),
  ]
}

function readSources(folder: string): SourceText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => sources.test(name) && !/(^|\/)(node_modules|dist|__tests__|fixtures|tests?)\//.test(name))
    .map(name => resolve(folder, name))
    .filter(file => statSync(file).isFile())
    .map(file => {
      const text = readFileSync(file, 'utf8')
      return { file, text, lines: text.trimEnd().split('\n').length }
    })
}

/** Lines of each function with a body of its own. */
function functionLengths({ file, text }: SourceText): number[] {
  const code = /\.[cm]?ts$/.test(file) ? stripTypeScriptTypes(text, { mode: 'transform' }) : text
  const lengths: number[] = []
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true })
  full(program, node => {
    if (/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type))
      lengths.push(node.loc!.end.line - node.loc!.start.line + 1)
  })
  return lengths
}

/** The longest chain of imports that are loaded at once, in files. */
function importDepth(files: readonly SourceText[]): number {
  const known = new Set(files.map(({ file }) => file))
  const imports = new Map(
    files.map(({ file, text }) => {
      const specifiers = [
        ...text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'"`;]*?\sfrom\s*)?['"](\.[^'"]+)['"]/gm),
      ].map(match => match[1]!)
      return [file, specifiers.flatMap(specifier => located(dirname(file), specifier, known) ?? [])] as const
    }),
  )
  const depths = new Map<string, number>()
  const depthOf = (file: string): number => {
    const depth = depths.get(file)
    if (depth !== undefined) return depth
    // A circle ends where it began.
    depths.set(file, 0)
    const deepest = 1 + Math.max(0, ...imports.get(file)!.map(depthOf))
    depths.set(file, deepest)
    return deepest
  }
  return Math.max(0, ...[...known].map(depthOf))
}

function located(folder: string, specifier: string, known: ReadonlySet<string>): string | undefined {
  const path = join(folder, specifier)
  const candidates = [path, path.replace(/\.js$/, '.ts'), path.replace(/\.mjs$/, '.mts')]
  return candidates
    .flatMap(each => extensions.map(extension => each + extension))
    .find(each => known.has(each))
}

/** How many names more than one file exports a definition of. */
function namesExportedTwice(files: readonly SourceText[]): number {
  const definition =
    /^export\s+(?:default\s+)?(?:async\s+)?(?:const|let|function\*?|class|interface|type|enum)\s+(\w+)/gm
  const counts = new Map<string, number>()
  for (const { text } of files)
    for (const name of new Set([...text.matchAll(definition)].map(match => match[1]!)))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.values()].filter(count => count > 1).length
}

function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0
}
