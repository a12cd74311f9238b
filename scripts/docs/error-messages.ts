import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import type { Class, Expression, TemplateLiteral } from 'oxc-parser'

/** A message of the source that ends a run: what happened, and what to do. */
export interface ErrorMessage {
  /** The folder of its file: `src/bundle` is `bundle`. */
  room: string
  /** 2 for wrong usage, 3 for what could not run. */
  exit: 2 | 3
  what: string
  cure: string
}

/** What a message has in place of a value. */
const anything = '…'

/** Every message that the source throws as an expected error, in the order of the files. */
export function readErrorMessages(root: string): ErrorMessage[] {
  const files = ['action', 'src'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => join(folder, name)),
  )
  const sources = files.toSorted().map(file => {
    const text = readFileSync(join(root, file), 'utf8')
    return { file, program: parseSync(file, text).program }
  })
  const exits = readErrorClasses(sources.map(({ program }) => program))
  return sources.flatMap(({ file, program }) => {
    const room = file.startsWith('action/') ? 'action' : file.split('/')[1]!
    const found: ErrorMessage[] = []
    const add = (exit: 2 | 3 | undefined, argument: unknown) => {
      const text = exit && readText(argument as Expression | undefined)
      // A part of a sentence is completed where it is caught, and one that begins with a message adds to it.
      if (text && /^[^a-z].*[.?…]$/s.test(text) && !/^… [A-Z]/.test(text))
        found.push({ room, exit, ...splitMessage(text) })
    }
    let current: 2 | 3 | undefined
    new Visitor({
      NewExpression({ callee, arguments: [first] }) {
        if (callee.type === 'Identifier') add(exits.get(callee.name), first)
      },
      ClassDeclaration(node) {
        current = exits.get(node.id?.name ?? '')
      },
      'ClassDeclaration:exit'() {
        current = undefined
      },
      CallExpression({ callee, arguments: [first] }) {
        if (callee.type === 'Super') add(current, first)
      },
    }).visit(program)
    return found
  })
}

type Program = ReturnType<typeof parseSync>['program']

/** The classes of expected errors, also those that extend another one, with the exit codes they end with. */
function readErrorClasses(programs: readonly Program[]): ReadonlyMap<string, 2 | 3> {
  const exits = new Map<string, 2 | 3>([
    ['UsageError', 2],
    ['OperationalError', 3],
  ])
  const classes: Class[] = []
  for (const program of programs)
    new Visitor({ ClassDeclaration: node => void classes.push(node) }).visit(program)
  for (let before = 0; before < exits.size;) {
    before = exits.size
    for (const { id, superClass } of classes) {
      const exit = superClass?.type === 'Identifier' ? exits.get(superClass.name) : undefined
      if (exit && id) exits.set(id.name, exit)
    }
  }
  return exits
}

/** The text of a literal; what is put in is `…`. Undefined when it is made elsewhere. */
function readText(node: Expression | undefined): string | undefined {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node?.type !== 'TemplateLiteral') return undefined
  const { quasis } = node as TemplateLiteral
  const text = quasis.map(({ value }) => value.cooked ?? value.raw).join(anything)
  return /\p{L}{3}/u.test(text) ? text : undefined
}

function splitMessage(text: string): { what: string; cure: string } {
  // What is put in may end with a full stop of its own.
  const found = /^(.*?[^.]\.) +([A-Z…].*)$/s.exec(text) ?? /^(.*…) ([A-Z].*)$/s.exec(text)
  const [, what = text, cure = ''] = found ?? []
  return { what, cure }
}
