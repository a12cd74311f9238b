import type { AnyNode, Function as FunctionNode, Node, Pattern } from 'acorn'
import { full } from 'acorn-walk'
import type { Argument, ArgumentKind, SourceRange } from './source.ts'

/** What names mean in a file. Scopes are ignored: a name with two meanings has none. */
export interface NodeNames {
  /** Constants with a string. */
  strings: ReadonlyMap<string, string>
  /** Variables that hold a cheerio object. */
  cheerio: ReadonlySet<string>
  /** Names of the libs' list of errors. */
  errors: ReadonlySet<string>
  defined: ReadonlySet<string>
}

export function nodeRange({ start, end }: { start: number; end: number }): SourceRange {
  return { offset: start, length: end - start }
}

/** Longer chains are cut to their last names. */
const maxChain = 8

/** A chain of names as written, without spaces; calls are `()`, anything else is `?`. */
export function nodeName(node: Node, left = maxChain): string {
  const any = node as AnyNode
  if (left === 0) return '?'
  switch (any.type) {
    case 'Identifier':
      return any.name
    case 'PrivateIdentifier':
      return `#${any.name}`
    case 'ThisExpression':
      return 'this'
    case 'Super':
      return 'super'
    case 'ChainExpression':
      return nodeName(any.expression, left)
    case 'AwaitExpression':
      return nodeName(any.argument, left)
    case 'CallExpression':
      return `${nodeName(any.callee, left - 1)}()`
    case 'MemberExpression':
      return `${nodeName(any.object, left - 1)}.${any.computed ? '?' : nodeName(any.property)}`
    default:
      return '?'
  }
}

export function collectNames(program: Node): NodeNames {
  const strings = new Map<string, string | undefined>()
  const cheerio = new Map<string, boolean>()
  const errors = new Set<string>()
  const defined = new Set<string>()
  full(program, found => {
    const node = found as AnyNode
    if (node.type === 'FunctionDeclaration' && node.id) defined.add(node.id.name)
    else if (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition') {
      if (node.key.type === 'Identifier') defined.add(node.key.name)
    } else if (node.type === 'ImportDeclaration' && isLibs(node.source.value)) {
      for (const specifier of node.specifiers)
        if (
          specifier.type === 'ImportSpecifier' &&
          specifier.imported.type === 'Identifier' &&
          specifier.imported.name === 'errors'
        )
          errors.add(specifier.local.name)
    } else if (node.type === 'VariableDeclarator' && node.init) declare(node.id, node.init as AnyNode)
  })
  return {
    strings: new Map([...strings].filter((entry): entry is [string, string] => entry[1] !== undefined)),
    cheerio: new Set([...cheerio].filter(([, always]) => always).map(([name]) => name)),
    errors,
    defined,
  }

  function declare(id: Pattern, init: AnyNode): void {
    if (id.type === 'ObjectPattern' && nodeName(init) === 'require()' && isLibsRequire(init)) {
      for (const property of id.properties)
        if (
          property.type === 'Property' &&
          property.value.type === 'Identifier' &&
          nodeName(property.key) === 'errors'
        )
          errors.add(property.value.name)
    }
    if (id.type !== 'Identifier') return
    const { name } = id
    if (/^(Arrow)?FunctionExpression$/.test(init.type)) defined.add(name)
    const text = init.type === 'Literal' && typeof init.value === 'string' ? init.value : undefined
    strings.set(name, strings.has(name) ? undefined : text)
    cheerio.set(name, isCheerio(init, new Set(), true) && cheerio.get(name) !== false)
  }
}

function isLibs(name: unknown): boolean {
  return name === 'cozy-konnector-libs'
}

function isLibsRequire(init: AnyNode): boolean {
  if (init.type !== 'CallExpression') return false
  const [argument] = init.arguments
  return argument?.type === 'Literal' && isLibs(argument.value)
}

export function describeArgument(argument: Node, names: NodeNames, ancestors: readonly AnyNode[]): Argument {
  const node = argument as AnyNode
  const text = textOf(node, names)
  const members = node.type === 'ObjectExpression' ? membersOf(node) : undefined
  return {
    kind: text === undefined ? kindOf(node, names, ancestors) : 'string',
    ...(text !== undefined && { text }),
    ...(members && { members }),
    ...nodeRange(node),
  }
}

function textOf(node: AnyNode, names: NodeNames): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined
  return node.type === 'Identifier' ? names.strings.get(node.name) : undefined
}

function membersOf({ properties }: AnyNode & { type: 'ObjectExpression' }): Map<string, unknown> {
  return new Map(
    properties.flatMap(property =>
      property.type === 'Property' && property.key.type === 'Identifier'
        ? [[property.key.name, property.value.type === 'Literal' ? property.value.value : undefined] as const]
        : [],
    ),
  )
}

function kindOf(node: AnyNode, names: NodeNames, ancestors: readonly AnyNode[]): ArgumentKind {
  if (node.type === 'Identifier' && isCaught(node.name, ancestors)) return 'caught'
  if (isCheerio(node, names.cheerio, false)) return 'cheerio'
  return node.type === 'CallExpression' &&
    nodeName(node.callee) === 'JSON.stringify' &&
    isLogLine(node.arguments[0])
    ? 'log-line'
    : 'other'
}

/** Whether it is what cozy-stack reads on stdout: `{ type, message }`. */
function isLogLine(node: Node | undefined): boolean {
  const object = node as AnyNode | undefined
  if (object?.type !== 'ObjectExpression') return object?.type === 'Identifier'
  const members = membersOf(object)
  return members.has('type') && members.has('message')
}

/** Whether a name is the error of the nearest `catch`, or of a promise. */
function isCaught(name: string, ancestors: readonly AnyNode[]): boolean {
  for (const [index, node] of [...ancestors.entries()].toReversed()) {
    if (node.type === 'CatchClause' && isNamed(node.param, name)) return true
    if (!isFunction(node) || !node.params.some(param => isNamed(param, name))) continue
    const parent = ancestors[index - 1]
    if (parent?.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression') return false
    const method = nodeName(parent.callee.property)
    return (
      (method === 'catch' || (method === 'then' && parent.arguments[1] === node)) &&
      isNamed(node.params[0], name)
    )
  }
  return false
}

function isFunction(node: AnyNode): node is AnyNode & FunctionNode {
  return /Function(Expression|Declaration)$/.test(node.type)
}

function isNamed(pattern: Pattern | null | undefined, name: string): boolean {
  return pattern?.type === 'Identifier' && pattern.name === name
}

/** Methods of a cheerio object that return another one. */
const selecting =
  /^(find|first|last|eq|parent|parents|children|next|prev|closest|siblings|not|filter|add|end|slice|contents|nextAll|prevAll)$/

/** Whether an expression is a cheerio object: `$`, `$('a')`, or a selection from one. */
function isCheerio(node: AnyNode, variables: ReadonlySet<string>, declared: boolean): boolean {
  if (node.type === 'Identifier') return (node.name === '$' && !declared) || variables.has(node.name)
  if (node.type !== 'CallExpression') return false
  const { callee } = node
  if (callee.type === 'Identifier') return callee.name === '$'
  if (callee.type !== 'MemberExpression' || callee.computed) return false
  if (nodeName(callee) === 'cheerio.load') return true
  return selecting.test(nodeName(callee.property)) && isCheerio(callee.object as AnyNode, variables, false)
}
