import { OperationalError } from '../diagnostics/errors.ts'
import { isLoopback } from '../text/web-url.ts'

/** Refuses to send a token where others can read it on the way. `name` is what the address leads to, in a sentence. */
export function requireEncryption({ protocol, hostname }: URL, name: string): void {
  if (protocol === 'https:' || isLoopback(hostname)) return
  throw new OperationalError(
    `${name} is reached over plain http, where others can read the token in transit. Use its https address.`,
  )
}
