import { coerce, lt } from 'semver'
import { OperationalError } from '../diagnostics/errors.ts'
import { printable } from '../replay/printable.ts'
import { type StackAnswer, sendToStack, StackUnreachable } from './http.ts'
import { movedError, movedTo, parseAnswer } from './refusal.ts'

/** The first cozy-stack that keeps a code to the one who asked for it (PKCE; cozy-stack pull request 3257). */
export const minStack = '1.5.3'

const stackHeaders = { accept: 'application/json' }

/** Finds out whether a Cozy answers at an address, one that is recent enough. Throws `OperationalError`. */
export async function checkStack(cozy: URL, signal?: AbortSignal): Promise<void> {
  const answer = await ask(cozy, '/version', signal)
  const moved = movedTo(answer, cozy)
  if (moved !== undefined) throw movedError(cozy, moved)
  const { version, build_mode: mode } = (parseAnswer(answer.body) ?? {}) as Partial<Record<string, unknown>>
  if (answer.status !== 200 || typeof version !== 'string' || typeof mode !== 'string')
    throw (await isVersion2(cozy, signal)) ? tooOld(cozy, 'a Cozy of version 2') : notCozy(cozy)
  // A stack built from source has no number in its version: it is its developer's own.
  const release = /^v?\d/.test(version) ? coerce(version) : null
  if (release && lt(release, minStack)) throw tooOld(cozy, `cozy-stack ${printable(version, 40)}`)
}

/** Whether the Cozy's applications are at `alice-drive.…`, or else at `drive.alice.…`. */
export async function hasFlatSubdomains(cozy: URL, signal?: AbortSignal): Promise<boolean> {
  const { body } = await ask(cozy, '/settings/capabilities', signal)
  const { data } = (parseAnswer(body) ?? {}) as { data?: { attributes?: { flat_subdomains?: unknown } } }
  return data?.attributes?.flat_subdomains !== false
}

/** The Cozy written in Node.js, until 2018, said what it is made of. */
async function isVersion2(cozy: URL, signal: AbortSignal | undefined): Promise<boolean> {
  const status = parseAnswer((await ask(cozy, '/status', signal)).body)
  return typeof status === 'object' && status !== null && 'datasystem' in status
}

async function ask(cozy: URL, path: string, signal: AbortSignal | undefined): Promise<StackAnswer> {
  try {
    return await sendToStack(new URL(path, cozy), { headers: stackHeaders, signal })
  } catch (error) {
    throw error instanceof StackUnreachable ? unreachableError(cozy, error) : error
  }
}

/** What to tell of a Cozy that does not answer. */
export function unreachableError(cozy: URL, { message }: StackUnreachable): OperationalError {
  return new OperationalError(
    `The Cozy at ${cozy.origin} does not answer (${printable(message, 200)}). Check its address and the network, then run this again.`,
  )
}

function notCozy(cozy: URL): OperationalError {
  return new OperationalError(
    `${cozy.origin} is not a Cozy: no cozy-stack answers there with its version. Check the address.`,
  )
}

function tooOld(cozy: URL, what: string): OperationalError {
  return new OperationalError(
    `${cozy.origin} runs ${what}, which is too old for this tool. Update it to cozy-stack ${minStack} or later.`,
  )
}
