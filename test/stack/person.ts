import { passphrase } from './double/oauth.ts'

/** A person with a browser that is no browser: opens the page, logs in, and says yes or no to each consent. */
export async function answerConsent(page: string, answer: 'yes' | 'no' = 'yes'): Promise<string> {
  const cookies: string[] = []
  const visit = async (url: string, form?: URLSearchParams): Promise<{ url: string; html: string }> => {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: cookies.join('; ') },
      ...(form && { method: 'POST', body: form }),
    })
    cookies.push(...response.headers.getSetCookie().map(cookie => cookie.split(';', 1)[0]!))
    const location = response.headers.get('location')
    if (location !== null) return visit(new URL(location, url).href)
    return { url, html: await response.text() }
  }
  let { url, html } = await visit(page)
  for (;;) {
    const [, action] = /<form method="POST" action="([^"]+)"/.exec(html) ?? []
    if (action === undefined) return html
    if (action.endsWith('/authorize') && answer === 'no') {
      const [, refuse = ''] = /<a class="cancel" href="([^"]+)"/.exec(html) ?? []
      return (await visit(unescape(refuse))).html
    }
    const hidden = [...html.matchAll(/name="([^"]+)" value="([^"]*)"/g)]
    const form = new URLSearchParams(
      Object.fromEntries(hidden.map(([, name, value]) => [name!, unescape(value!)])),
    )
    if (action.endsWith('/login')) form.set('passphrase', passphrase)
    ;({ url, html } = await visit(new URL(action, url).href, form))
  }
}

function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
