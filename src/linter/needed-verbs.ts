import type { Verb } from '../cozy/permissions.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { readSource } from '../lint/source/read.ts'
import { neededRights } from '../lint/source/rights.ts'

/** Reads what the konnector's code needs of each doctype, as far as its calls of helpers show. */
export async function readNeededVerbs(konnector: Konnector): Promise<(doctype: string) => Verb[]> {
  const { clientSide } = (konnector.manifest.value ?? {}) as { clientSide?: unknown }
  const source = await readSource(konnector)
  const rights = source ? neededRights(source, clientSide === true) : []
  return doctype => rights.filter(right => right.doctype === doctype).flatMap(({ verbs }) => [...verbs])
}
