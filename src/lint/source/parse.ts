import { type AnyNode, parse, type Program } from 'acorn'
import { fullAncestor } from 'acorn-walk'
import { findFieldReads } from './field-reads.ts'
import { describeArgument, type NodeNames, collectNames, nodeName, nodeRange } from './node.ts'
import type { SourceCall, SourceLiteral, SourceFile } from './source.ts'

/** More nested brackets than anybody writes; the parser overflows the stack at a few thousand. */
const maxNesting = 1000

/** Whether more brackets are open somewhere, including those in strings. */
function isDeep(text: string): boolean {
  let open = 0
  for (const [bracket] of text.matchAll(/[([{)\]}]/g)) {
    open = '([{'.includes(bracket) ? open + 1 : Math.max(open - 1, 0)
    if (open > maxNesting) return true
  }
  return false
}

/**
 * In Node 20 the process ends if V8 compiles a regular expression while the stack is nearly full, which code without
 * brackets can cause: `if (a) if (a) …`. This text makes the parser compile all of its own, in both widths of text.
 */
const everyToken =
  '#!x\n"use strict"; // x\n/* x\n */ if (a) b\nelse if (c) for (;;) ; `x${`é${0x1n}`}`; l: x?.[/[a]/gu]\n' +
  'class A { #b = 1.5e3; async *c() { yield await d } }; let { e, ...f } = g => new Error("é\\u{e9}", `x`)\n--e'

let isWarm = false

function warmUp(): void {
  if (isWarm) return
  isWarm = true
  for (const text of [everyToken.replaceAll('é', 'e'), `${everyToken} // \u2028`])
    for (let times = 0; times < 3; times++) collect('', text, programOf(text))
}

/** Parses a JavaScript file, a module or a script; returns the reason if it cannot. Never throws. */
export function parseSource(path: string, text: string): SourceFile | string {
  try {
    if (isDeep(text)) return 'is nested too deeply'
    warmUp()
    return collect(path, text, programOf(text))
  } catch (error) {
    // A SyntaxError of the parser, or a stack overflow in code that is nested too deeply.
    return (error as Error).message
  }
}

function programOf(text: string): Program {
  const options = {
    ecmaVersion: 'latest',
    allowHashBang: true,
    allowReturnOutsideFunction: true,
    allowAwaitOutsideFunction: true,
    allowSuperOutsideMethod: true,
  } as const
  try {
    return parse(text, { ...options, sourceType: 'module' })
  } catch {
    return parse(text, { ...options, sourceType: 'script' })
  }
}

function collect(path: string, text: string, program: Program): SourceFile {
  const names = collectNames(program)
  const imports: SourceLiteral[] = []
  const calls: SourceCall[] = []
  const superclasses: SourceLiteral[] = []
  const strings: SourceLiteral[] = []
  const flags: SourceLiteral[] = []
  const errorNames: SourceLiteral[] = []
  const thrown: SourceLiteral[] = []
  fullAncestor(program, (found, _state, ancestors) => {
    const node = found as AnyNode
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        if (node.source) imports.push({ text: String(node.source.value), ...nodeRange(node.source) })
        break
      case 'ImportExpression':
        if (node.source.type === 'Literal')
          imports.push({ text: String(node.source.value), ...nodeRange(node.source) })
        break
      case 'NewExpression':
      case 'CallExpression': {
        const call = callOf(node, names, ancestors as AnyNode[])
        if (call.callee === 'require' && call.arguments[0]?.text !== undefined)
          imports.push({ ...call.arguments[0], text: call.arguments[0].text })
        else calls.push(call)
        const [message] = call.arguments
        if (/^(new )?\w*Error$/.test(call.callee) && message?.text !== undefined)
          thrown.push({ ...message, text: message.text })
        break
      }
      case 'ClassDeclaration':
      case 'ClassExpression':
        if (node.superClass)
          superclasses.push({ text: nodeName(node.superClass), ...nodeRange(node.superClass) })
        break
      case 'Literal':
        if (typeof node.value === 'string') strings.push({ text: node.value, ...nodeRange(node) })
        break
      case 'TemplateElement':
        strings.push({ text: node.value.cooked ?? node.value.raw, ...nodeRange(node) })
        break
      case 'Property':
        if (node.key.type === 'Identifier' && node.value.type === 'Literal' && node.value.value === true)
          flags.push({ text: node.key.name, ...nodeRange(node) })
        break
      case 'MemberExpression':
        if (node.property.type === 'Identifier' && !node.computed && names.errors.has(nodeName(node.object)))
          errorNames.push({ text: node.property.name, ...nodeRange(node.property) })
    }
  })
  return {
    path,
    text,
    imports,
    calls,
    superclasses,
    strings,
    flags,
    errorNames,
    thrown,
    fieldReads: findFieldReads(program),
    defined: names.defined,
  }
}

function callOf(
  node: AnyNode & { type: 'CallExpression' | 'NewExpression' },
  names: NodeNames,
  ancestors: readonly AnyNode[],
): SourceCall {
  const created = node.type === 'NewExpression' ? 'new ' : ''
  return {
    callee: created + nodeName(node.callee),
    arguments: node.arguments.map(argument => describeArgument(argument, names, ancestors)),
    ...nodeRange(node),
  }
}
