import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import type { AnyNode, Identifier } from 'acorn'
import { parse } from 'acorn'
import { ancestor, simple } from 'acorn-walk'

export const root = resolve(import.meta.dirname, '../..')

/** An import as it stands in a file; `target` is relative to the root for files of ours. */
export interface Import {
  file: string
  specifier: string
  target: string | undefined
  kind: 'value' | 'type' | 'on demand'
}

/** Every TypeScript file below a folder, relative to the root. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted()
}

export function readText(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

const names = String.raw`(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+(?:\s*,\s*\{[^}]*\})?)`
const staticImport = new RegExp(
  String.raw`^(?:import|export)\s+(type\s+)?(?:${names}\s*from\s*)?'([^'\n]+)'`,
  'gm',
)

/** Every import of a file: of values, of types alone, and by `import()`. */
export function importsOf(file: string, text = readText(file)): Import[] {
  const found = (specifier: string, kind: Import['kind']): Import => ({
    file,
    specifier,
    kind,
    target: specifier.startsWith('.')
      ? relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/')
      : undefined,
  })
  const statics = [...text.matchAll(staticImport)].map(([, type, specifier = '']) =>
    found(specifier, type === undefined ? 'value' : 'type'),
  )
  const types = [...text.matchAll(/\btypeof import\(\s*'([^']+)'/g)].map(match => match[1]!)
  const onDemand = [...text.matchAll(/(?<!typeof )\bimport\(\s*'([^']+)'/g)].map(match => match[1]!)
  return [
    ...statics,
    ...types.map(specifier => found(specifier, 'type')),
    ...onDemand.map(specifier => found(specifier, 'on demand')),
  ]
}

/** Names that a file uses and nothing in it declares: what it takes from the surroundings. */
export function globalsOf(file: string, text = readText(file)): Set<string> {
  const program = parse(stripTypeScriptTypes(text, { mode: 'transform' }), {
    ecmaVersion: 'latest',
    sourceType: 'module',
  })
  const declared = new Set<string>()
  const declare = (pattern: AnyNode | null | undefined) => {
    if (pattern) for (const { name } of namesIn(pattern)) declared.add(name)
  }
  simple(program, {
    VariableDeclarator: ({ id }) => declare(id),
    Function: ({ id, params }) => [id, ...params].forEach(declare),
    Class: ({ id }) => declare(id),
    CatchClause: ({ param }) => declare(param),
    ImportDeclaration: ({ specifiers }) => specifiers.forEach(({ local }) => declare(local)),
  })
  const used = new Set<string>()
  ancestor(program, {
    Identifier: ({ name }) => void used.add(name),
    MetaProperty: ({ meta, property }) => void used.add(`${meta.name}.${property.name}`),
  })
  return new Set([...used].filter(name => !declared.has(name)))
}

function namesIn(pattern: AnyNode): Identifier[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern]
    case 'ObjectPattern':
      return pattern.properties.flatMap(property =>
        namesIn(property.type === 'Property' ? property.value : property.argument),
      )
    case 'ArrayPattern':
      return pattern.elements.flatMap(element => (element ? namesIn(element) : []))
    case 'AssignmentPattern':
      return namesIn(pattern.left)
    case 'RestElement':
      return namesIn(pattern.argument)
    default:
      return []
  }
}

/** Groups of files that reach each other, each sorted; by imports of values and types, not those on demand. */
export function circles(imports: readonly Import[]): string[][] {
  const edges = new Map<string, string[]>()
  for (const { file, target, kind } of imports)
    if (target !== undefined && kind !== 'on demand') edges.set(file, [...(edges.get(file) ?? []), target])
  const reach = (start: string) => {
    const seen = new Set<string>()
    const work = [...(edges.get(start) ?? [])]
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
      if (seen.has(next)) continue
      seen.add(next)
      work.push(...(edges.get(next) ?? []))
    }
    return seen
  }
  const reached = new Map([...edges.keys()].map(file => [file, reach(file)]))
  const groups = new Map<string, string[]>()
  for (const [file, others] of reached) {
    if (!others.has(file)) continue
    const group = [...others].filter(other => reached.get(other)?.has(file)).toSorted()
    groups.set(group.join(' '), group)
  }
  return [...groups.values()]
}
