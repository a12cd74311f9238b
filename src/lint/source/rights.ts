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

/** A right that the code needs, and where it shows. */
export interface NeededRight extends AccessRight {
  /** What needs it, as a person would say it: `saveBills`. */
  by: string
  file: SourceFile
  range: SourceRange
}

/** Every right the code needs, as far as can be told from the helpers it calls. */
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
  const name = nameOf(call.callee)
  const owner = call.callee.slice(0, -name.length)
  if (owner.endsWith('.data.') && !clientSide) return dataRights(call, dataMethods.get(name), 0, false)
  // A function of the konnector's own may have the name of a helper; `super` is the helper indeed.
  if (!['', 'this.', 'self.', 'super.'].includes(owner) || (owner !== 'super.' && file.defined.has(name)))
    return []
  const told = doctypeHelpers.get(name)
  if (told) return dataRights(call, told.verbs, told.argument, !clientSide)
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
  // A relative or computed name is none that can be told.
  if (!verbs || doctype === undefined || !/^[a-z0-9_]+(\.[a-z0-9_]+)+$/.test(doctype)) return []
  return [{ doctype, verbs, vital }]
}

/** Whether saveBills looks for bank operations: an option says no. */
function isAsked(call: SourceCall, { doctype }: AccessRight): boolean {
  if (doctype !== 'io.cozy.bank.operations') return true
  return !call.arguments.some(({ members }) => members?.get('linkBankOperations') === false)
}

function nameOf(callee: string): string {
  return callee.slice(callee.lastIndexOf('.') + 1)
}
