import { UsageError } from '../diagnostics/errors.ts'
import { parseWebUrl, withScheme } from '../text/web-url.ts'

/** Names that lead to this machine; cozy.tools is the one the documents of Cozy use for a stack of one's own. */
const local = /^(?:(?:.+\.)?localhost|(?:.+\.)?cozy\.tools|127(?:\.\d+){3}|\[::1\])$/

/**
 * The origin of a Cozy, from what a person wrote down; `setting` is the name it was written under. Throws `UsageError`.
 */
export function parseCozyUrl(text: string, setting: string): URL {
  const asked = text.trim()
  const url = parseWebUrl(asked)
  if (!url) {
    const meant = withScheme(asked)
    throw new UsageError(
      `${setting} is ${JSON.stringify(text)}, which is not an http or https address. Give the address of your Cozy, such as ${meant ?? 'https://alice.mycozy.cloud'}.`,
    )
  }
  if (url.username || url.password)
    throw new UsageError(
      `${setting} holds a user name or a password. Leave them out: konnector-lint asks for consent in the browser.`,
    )
  if (url.protocol === 'http:' && !local.test(url.hostname))
    throw new UsageError(
      `${setting} is ${url.origin}, where others can read the token in transit. Use its https address.`,
    )
  return new URL(url.origin)
}

/** The address of one of a Cozy's own applications: `alice-drive.mycozy.cloud`, or `drive.alice.mycozy.cloud`. */
export function appUrl(cozy: URL, app: string, flatSubdomains: boolean): URL {
  const [slug = '', ...domain] = cozy.host.split('.')
  const url = new URL(cozy)
  url.host = flatSubdomains ? [`${slug}-${app}`, ...domain].join('.') : `${app}.${cozy.host}`
  return url
}
