import type { AnyNode, Function as FunctionNode, Node, Pattern } from 'acorn'
import { full, fullAncestor } from 'acorn-walk'
import { nodeName, nodeRange } from './node.ts'
import type { SourceLiteral } from './source.ts'

/** A class of the libs that runs a konnector: `BaseKonnector`, `CookieKonnector`… */
const konnectorClass = /(^|\.)\w*Konnector$/

/**
 * The fields of the account that the code reads from the first parameter of the function that is passed to
 * `new BaseKonnector`, or of the method `fetch` of a konnector class. Fields that the code sets itself do not count.
 */
export function findFieldReads(program: Node): SourceLiteral[] {
  const reads: SourceLiteral[] = []
  const written = new Set<string>()
  for (const main of findMainFunctions(program)) {
    const [parameter] = main.params
    if (parameter?.type === 'ObjectPattern') reads.push(...patternNames(parameter))
    if (parameter?.type === 'Identifier') collectReads(main, parameter.name, { reads, written })
  }
  return reads.filter(({ text }) => !written.has(text))
}

function collectReads(
  main: FunctionNode,
  fields: string,
  { reads, written }: { reads: SourceLiteral[]; written: Set<string> },
): void {
  fullAncestor(main.body, (found, _state, ancestors) => {
    const node = found as AnyNode
    const isFields = (expression: Node | null | undefined) =>
      isIdentifier(expression, fields) && !(ancestors as AnyNode[]).some(each => shadows(each, fields))
    if (node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern' && isFields(node.init))
      reads.push(...patternNames(node.id))
    if (node.type !== 'MemberExpression' || !isFields(node.object)) return
    const { property, computed } = node
    if (computed || property.type !== 'Identifier') return
    const parent = ancestors.at(-2) as AnyNode | undefined
    if (parent?.type === 'AssignmentExpression' && parent.left === node) written.add(property.name)
    else reads.push({ text: property.name, ...nodeRange(property) })
  })
}

function findMainFunctions(program: Node): FunctionNode[] {
  const functions = new Map<string, FunctionNode>()
  const found: (FunctionNode | string)[] = []
  full(program, each => {
    const node = each as AnyNode
    if (node.type === 'FunctionDeclaration' && node.id) functions.set(node.id.name, node)
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && isFunction(node.init))
      functions.set(node.id.name, node.init)
    if (node.type === 'NewExpression' && konnectorClass.test(nodeName(node.callee))) {
      const main = node.arguments[0] as AnyNode | undefined
      if (isFunction(main)) found.push(main)
      else if (main?.type === 'Identifier') found.push(main.name)
    }
    const isClass = node.type === 'ClassDeclaration' || node.type === 'ClassExpression'
    if (!isClass || !node.superClass || !konnectorClass.test(nodeName(node.superClass))) return
    for (const member of node.body.body)
      if (member.type === 'MethodDefinition' && isIdentifier(member.key, 'fetch')) found.push(member.value)
  })
  return found.flatMap(main => (typeof main === 'string' ? (functions.get(main) ?? []) : main))
}

function patternNames({ properties }: Pattern & { type: 'ObjectPattern' }): SourceLiteral[] {
  return properties.flatMap(property =>
    property.type === 'Property' && !property.computed && property.key.type === 'Identifier'
      ? [{ text: property.key.name, ...nodeRange(property.key) }]
      : [],
  )
}

function shadows(node: AnyNode, name: string): boolean {
  return isFunction(node) && node.params.some(parameter => isIdentifier(parameter, name))
}

function isFunction(node: Node | null | undefined): node is AnyNode & FunctionNode {
  return /Function(Expression|Declaration)$/.test(node?.type ?? '')
}

function isIdentifier(node: Node | null | undefined, name: string): boolean {
  const any = node as AnyNode | null | undefined
  return any?.type === 'Identifier' && any.name === name
}
