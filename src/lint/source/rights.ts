import {
  accountClasses,
  accountMethods,
  accountRights,
  certifiedFlags,
  clientHelpers,
  dataMethods,
  doctypeHelpers,
  type AccessRight,
  serverHelpers,
} from '../../cozy/libs-helpers.ts'
import type { SourceCall, SourceCode, SourceFile, SourceRange } from './source.ts'

/** A permission that the code needs, and where. */
export interface NeededRight extends AccessRight {
  /** What needs it, for a message: `saveBills`. */
  by: string
  file: SourceFile
  range: SourceRange
}

/** Every permission that the code needs, as far as its calls of helpers show. */
export function neededRights({ files }: SourceCode, clientSide: boolean): NeededRight[] {
  return files.flatMap(file => [
    ...file.calls.flatMap(call =>
      rightsOfCall(call, file, clientSide).map(right => ({
        ...right,
        by: nameOf(call.callee),
        file,
        range: call,
      })),
    ),
    ...(clientSide ? [] : file.superclasses)
      .filter(({ text }) => accountClasses.includes(text))
      .flatMap(range => accountRights.map(right => ({ ...right, by: range.text, file, range }))),
    ...file.flags.flatMap(range => {
      const right = certifiedFlags.get(range.text)
      return right ? [{ ...right, by: `${range.text}: true`, file, range }] : []
    }),
  ])
}

function rightsOfCall(call: SourceCall, file: SourceFile, clientSide: boolean): readonly AccessRight[] {
  // The app's methods can be called by name.
  if (clientSide && call.callee === 'this.bridge.call')
    return clientHelpers.get(call.arguments[0]?.text ?? '') ?? []
  const name = nameOf(call.callee)
  const owner = call.callee.slice(0, -name.length)
  if (owner.endsWith('.data.') && !clientSide) return dataRights(call, dataMethods.get(name), 0, false)
  // The konnector may define a function with the name of a helper; `super` is always the helper.
  if (!['', 'this.', 'self.', 'super.'].includes(owner) || (owner !== 'super.' && file.defined.has(name)))
    return []
  const helper = doctypeHelpers.get(name)
  if (helper) return dataRights(call, helper.verbs, helper.argument, !clientSide)
  const method = owner === '' || clientSide ? undefined : accountMethods.get(name)
  return (
    method ??
    (clientSide ? clientHelpers : serverHelpers).get(name)?.filter(right => isAsked(call, right)) ??
    []
  )
}

function dataRights(
  call: SourceCall,
  verbs: AccessRight['verbs'] | undefined,
  index: number,
  vital: boolean,
): AccessRight[] {
  const doctype = call.arguments[index]?.text
  // A relative or computed name is not known.
  if (!verbs || doctype === undefined || !/^[a-z0-9_]+(\.[a-z0-9_]+)+$/.test(doctype)) return []
  return [{ doctype, verbs, vital }]
}

/** Whether saveBills reads bank operations: an option turns that off. */
function isAsked(call: SourceCall, { doctype }: AccessRight): boolean {
  if (doctype !== 'io.cozy.bank.operations') return true
  return !call.arguments.some(({ members }) => members?.get('linkBankOperations') === false)
}

function nameOf(callee: string): string {
  return callee.slice(callee.lastIndexOf('.') + 1)
}
