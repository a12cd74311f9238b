import { OperationalError } from '../diagnostics/errors.ts'
import { isLoopback } from '../text/web-url.ts'

/** Refuses to send a token where others can read it on the way. `name` is what the address leads to, in a sentence. */
export function requireEncryption({ protocol, hostname }: URL, name: string): void {
  if (protocol === 'https:' || isLoopback(hostname)) return
  throw new OperationalError(
    `${name} is reached over plain http, where anybody on the way could read the token. Use its https address.`,
  )
}
