import { OperationalError } from '../diagnostics/errors.ts'
import { fetchError, fetchWhole } from '../http/bounded-fetch.ts'
import type { AccessToken } from '../secrets/access-token.ts'
import { isLoopback, parseWebUrl } from '../text/web-url.ts'

/** What a publication made, for those who follow a channel. */
export interface PublicationNews {
  konnector: string
  /** Undefined when only the build was pushed. */
  version?: string
  /** `pending`: it waits for approval. */
  state: 'published' | 'pending' | 'pushed'
  /** Its page in the registry. */
  url?: string
  archive?: string
  sha256?: string
  commit?: string
}

const limits = { maxBytes: 64 * 1024, timeoutMs: 10_000 }

/**
 * Posts the news to a webhook: `text` as Slack and Mattermost show it, and, but for Slack, all of it as `publication`.
 * The address is a secret. Gives a warning when nobody got it: what is published stays so.
 */
export async function notifyWebhook(
  address: AccessToken,
  news: PublicationNews,
): Promise<string | undefined> {
  try {
    const url = readAddress(address.reveal())
    const body = url.hostname === 'hooks.slack.com' ? {} : { publication: news }
    const { status } = await fetchWhole(url, {
      ...limits,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: describeNews(news), ...body }),
      // Another address would get what only this one may know.
      redirect: 'manual',
    })
    return status >= 200 && status < 300 ? undefined : warning(`the webhook answered ${status}`)
  } catch (error) {
    if (error instanceof OperationalError) return warning(error.message.replace(/\.$/, ''))
    return warning(`the webhook cannot be reached (${address.hideIn(fetchError(error))})`)
  }
}

function readAddress(text: string): URL {
  const url = parseWebUrl(text)
  if (url === undefined) throw new OperationalError('its address is not an https:// URL')
  if (url.protocol === 'https:' || isLoopback(url.hostname)) return url
  throw new OperationalError('its address is plain http, where others could read it on the way')
}

function describeNews({ konnector, version, state, url }: PublicationNews): string {
  const link = url === undefined ? '' : `: ${url}`
  switch (state) {
    case 'published':
      return `${konnector} ${version} is published${link}`
    case 'pending':
      return `${konnector} ${version} is submitted, and waits for approval${link}`
    case 'pushed':
      return `The build of ${konnector} is pushed`
  }
}

function warning(why: string): string {
  return `Nobody was notified: ${why}. The publication is not affected; check the address of the webhook.`
}
