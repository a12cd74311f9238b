import { type Node, parseSync, Visitor } from 'oxc-parser'

/** Something that stands in a file, by what makes it equal to another. */
export interface Fact {
  file: string
  line: number
  /** Equal for equal facts. */
  key: string
}

/** The names a file defines and exports; a name that is only passed on is defined elsewhere. */
export function exportedNames(file: string, text: string): Fact[] {
  const facts: Fact[] = []
  const add = (node: { start: number }, key: string | undefined) => {
    if (key !== undefined) facts.push({ file, line: lineOf(text, node.start), key })
  }
  for (const statement of parse(file, text).body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.source) continue
    const { declaration, specifiers } = statement
    for (const { local, exported } of specifiers)
      if (
        local.type === 'Identifier' &&
        exported.type === 'Identifier' &&
        !isImported(file, text, local.name)
      )
        add(statement, exported.name)
    if (declaration?.type === 'VariableDeclaration') {
      for (const { id } of declaration.declarations) if (id.type === 'Identifier') add(statement, id.name)
    } else if (declaration && 'id' in declaration && declaration.id?.type === 'Identifier')
      add(statement, declaration.id.name)
  }
  return facts
}

function isImported(file: string, text: string, name: string): boolean {
  return parse(file, text).body.some(
    statement =>
      statement.type === 'ImportDeclaration' && statement.specifiers.some(({ local }) => local.name === name),
  )
}

/** The fewest literals that make a table. */
const minTable = 3

/**
 * The tables of a file: lists, maps and unions of three literals or more. The order does not count, and neither does
 * whether it is an array or a type.
 */
export function literalTables(file: string, text: string): Fact[] {
  const facts: Fact[] = []
  const add = (node: Node, literals: readonly (string | undefined)[]) => {
    if (literals.length >= minTable && literals.every(literal => literal !== undefined))
      facts.push({ file, line: lineOf(text, node.start), key: [...new Set(literals)].toSorted().join(' ') })
  }
  new Visitor({
    ArrayExpression: node => add(node, node.elements.map(literalOf)),
    TSUnionType: node =>
      add(
        node,
        node.types.map(type => (type.type === 'TSLiteralType' ? literalOf(type.literal) : undefined)),
      ),
    ObjectExpression: node =>
      add(
        node,
        node.properties.map(property => {
          if (property.type !== 'Property' || property.computed) return undefined
          const name = property.key.type === 'Identifier' ? property.key.name : literalOf(property.key)
          const value = literalOf(property.value)
          return value === undefined ? undefined : `${name}: ${value}`
        }),
      ),
  }).visit(parse(file, text))
  return facts
}

/** Facts that stand in more than one place, as `key: file:line, file:line`. */
export function duplicates(facts: readonly Fact[]): string[] {
  const places = new Map<string, string[]>()
  for (const { key, file, line } of facts) places.set(key, [...(places.get(key) ?? []), `${file}:${line}`])
  return [...places]
    .filter(([, where]) => where.length > 1)
    .map(([key, where]) => `${key}: ${where.join(', ')}`)
}

function literalOf(node: Node | null): string | undefined {
  return node?.type === 'Literal' && node.value !== null ? (node.raw ?? undefined) : undefined
}

const parsed = new Map<string, ReturnType<typeof parseSync>['program']>()

function parse(file: string, text: string) {
  const program = parsed.get(text) ?? parseSync(file, text).program
  parsed.set(text, program)
  return program
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
