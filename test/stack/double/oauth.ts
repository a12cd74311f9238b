import { createHash, randomBytes } from 'node:crypto'
import type { HttpResponse } from '../../../src/replay/exchange.ts'
import { jsonResponse } from '../../../src/replay/child/stack/route.ts'
import type { Call } from './call.ts'

interface Client {
  id: string
  secret: string
  registrationToken: string
  redirectUris: string[]
  name: string
}

interface Token {
  client: string
  scope: string
  kind: 'access' | 'refresh'
  expired: boolean
}

/** The passphrase of the one who lives in the double. */
export const passphrase = 'open sesame'

/** web/auth of cozy-stack: registration, login, consent and tokens, with its texts. */
export class OAuthRoutes {
  readonly clients = new Map<string, Client>()
  readonly tokens = new Map<string, Token>()
  readonly #codes = new Map<string, { client: string; scope: string; challenge: string }>()
  readonly #sessions = new Set<string>()
  readonly #csrf = random()
  /** `access_token` requests that were answered with a token. */
  issued = 0

  answer(call: Call): HttpResponse | undefined {
    const [room, second, third] = call.segments
    if (room !== 'auth') return undefined
    switch (`${call.method} ${second}`) {
      case 'POST register':
        return this.#register(call)
      case 'PUT register':
        return this.#onClient(call, third!, client => this.#update(call, client))
      case 'DELETE register':
        return this.clients.has(third!)
          ? this.#onClient(call, third!, client => this.#remove(client))
          : { status: 204, headers: [], body: new Uint8Array() }
      case 'GET login':
        return page(200, loginForm(call.query.get('redirect') ?? '/'))
      case 'POST login':
        return this.#login(call)
      case 'GET authorize':
        return this.#consentForm(call)
      case 'POST authorize':
        return this.#authorize(call)
      case 'POST access_token':
        return this.#accessToken(call)
      default:
        return undefined
    }
  }

  /** The scope of a token that is good, or the stack's refusal. */
  scopeOf(bearer: string | undefined): { scope: string } | { refusal: HttpResponse } {
    const token = this.tokens.get(bearer ?? '')
    if (bearer === undefined) return { refusal: jsonResponse(401, { error: 'Unauthorized' }) }
    if (token?.kind !== 'access' || !this.clients.has(token.client))
      return { refusal: invalid('Invalid JWT token', '') }
    if (token.expired)
      return { refusal: invalid('Expired token', ' error_description="The access token expired"') }
    return { scope: token.scope }
  }

  #register(call: Call): HttpResponse {
    const { redirect_uris: uris = [], client_name: name, software_id: software } = bodyOf(call)
    if (!Array.isArray(uris) || uris.length === 0)
      return jsonResponse(400, {
        error: 'invalid_redirect_uri',
        error_description: 'redirect_uris is mandatory',
      })
    for (const [key, value] of Object.entries({ client_name: name, software_id: software }))
      if (typeof value !== 'string')
        return jsonResponse(400, {
          error: 'invalid_client_metadata',
          error_description: `${key} is mandatory`,
        })
    const client: Client = {
      id: random(),
      secret: `secret-${random()}`,
      registrationToken: `registration-${random()}`,
      redirectUris: uris as string[],
      name: String(name),
    }
    this.clients.set(client.id, client)
    return jsonResponse(201, described(client, true))
  }

  #update(call: Call, client: Client): HttpResponse {
    const { redirect_uris: uris, client_id: id } = bodyOf(call)
    if (id !== client.id)
      return jsonResponse(400, { error: 'invalid_client_id', error_description: 'client_id is mandatory' })
    client.redirectUris = uris as string[]
    return jsonResponse(200, described(client, false))
  }

  #remove(client: Client): HttpResponse {
    this.clients.delete(client.id)
    return { status: 204, headers: [], body: new Uint8Array() }
  }

  #onClient(call: Call, id: string, answer: (client: Client) => HttpResponse): HttpResponse {
    const client = this.clients.get(id)
    if (!client) return jsonResponse(404, { error: 'Client not found' })
    if (call.bearer !== client.registrationToken) return jsonResponse(401, { error: 'invalid_token' })
    return answer(client)
  }

  #login(call: Call): HttpResponse {
    const form = formOf(call)
    if (form.get('passphrase') !== passphrase) return page(401, loginForm(form.get('redirect') ?? '/'))
    const session = random()
    this.#sessions.add(session)
    return redirect(form.get('redirect') ?? '/', [['Set-Cookie', `cozysessid=${session}; Path=/; HttpOnly`]])
  }

  #consentForm(call: Call): HttpResponse {
    const { query } = call
    const wrong = this.#wrongIn(query)
    if (wrong) return page(400, `<h1>${wrong}</h1>`)
    if (!this.#isLoggedIn(call))
      return redirect(`/auth/login?${new URLSearchParams({ redirect: call.path })}`)
    const { name } = this.clients.get(query.get('client_id')!)!
    const refuse = new URL(query.get('redirect_uri')!)
    refuse.searchParams.set('error', 'access_denied')
    const hidden = [
      ['csrf_token', this.#csrf],
      ...[
        'client_id',
        'state',
        'redirect_uri',
        'scope',
        'response_type',
        'code_challenge',
        'code_challenge_method',
      ].map(key => [key, query.get(key) ?? '']),
    ].map(([key, value]) => `<input type="hidden" name="${key}" value="${escape(value!)}">`)
    const rules = query
      .get('scope')!
      .split(' ')
      .map(rule => `<li>${escape(rule)}</li>`)
    return page(
      200,
      `<h1>${escape(name)}</h1><ul id="permissions">${rules.join('')}</ul>
       <form method="POST" action="/auth/authorize" id="authorizeform">${hidden.join('')}
       <button type="submit">Authorize</button></form><a class="cancel" href="${escape(refuse.href)}">Close</a>`,
    )
  }

  #authorize(call: Call): HttpResponse {
    const form = formOf(call)
    const wrong = this.#wrongIn(form)
    if (wrong) return page(400, `<h1>${wrong}</h1>`)
    if (!this.#isLoggedIn(call) || form.get('csrf_token') !== this.#csrf)
      return page(401, '<h1>Error Must be authenticated</h1>')
    const code = random()
    this.#codes.set(code, {
      client: form.get('client_id')!,
      scope: form.get('scope')!.trim(),
      challenge: form.get('code_challenge') ?? '',
    })
    const back = new URL(form.get('redirect_uri')!)
    back.searchParams.set('state', form.get('state')!)
    back.searchParams.set('access_code', code)
    back.searchParams.set('code', code)
    return redirect(`${back.href}#`)
  }

  #wrongIn(params: URLSearchParams): string | undefined {
    if (!params.get('state')) return 'Error No state parameter'
    if (!params.get('client_id')) return 'Error No client_id parameter'
    if (!params.get('redirect_uri')) return 'Error No redirect_uri parameter'
    if (params.get('response_type') !== 'code') return 'Error Invalid response type'
    if (params.get('code_challenge') && params.get('code_challenge_method') !== 'S256')
      return 'Error Invalid challenge code method'
    const client = this.clients.get(params.get('client_id')!)
    if (!client) return 'Error No registered client'
    if (!client.redirectUris.includes(params.get('redirect_uri')!)) return 'Error Incorrect redirect_uri'
    if (!params.get('scope')?.trim()) return 'Error No scope parameter'
    return undefined
  }

  #accessToken(call: Call): HttpResponse {
    const form = formOf(call)
    for (const name of ['grant_type', 'client_id', 'client_secret'])
      if (!form.get(name)) return jsonResponse(400, { error: `the ${name} parameter is mandatory` })
    const client = this.clients.get(form.get('client_id')!)
    if (!client) return jsonResponse(400, { error: 'the client must be registered' })
    if (form.get('client_secret') !== client.secret)
      return jsonResponse(400, { error: 'invalid client_secret' })
    if (form.get('grant_type') === 'refresh_token') {
      const token = this.tokens.get(form.get('refresh_token') ?? '')
      if (token?.kind !== 'refresh' || token.client !== client.id)
        return jsonResponse(400, { error: 'invalid refresh token' })
      return this.#tokens(client, token.scope, false)
    }
    const code = this.#codes.get(form.get('code') ?? '')
    if (!code || code.client !== client.id) return jsonResponse(400, { error: 'invalid code' })
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (code.challenge !== '' && code.challenge !== challenge)
      return jsonResponse(400, { error: 'invalid code_verifier' })
    this.#codes.delete(form.get('code')!)
    return this.#tokens(client, code.scope, true)
  }

  #tokens(client: Client, scope: string, withRefresh: boolean): HttpResponse {
    this.issued++
    const make = (kind: Token['kind']) => {
      const token = `${kind}-${random()}`
      this.tokens.set(token, { client: client.id, scope, kind, expired: false })
      return token
    }
    return jsonResponse(200, {
      token_type: 'bearer',
      scope,
      access_token: make('access'),
      ...(withRefresh && { refresh_token: make('refresh') }),
    })
  }

  #isLoggedIn(call: Call): boolean {
    return [...this.#sessions].some(session => call.cookie.includes(`cozysessid=${session}`))
  }
}

function described(client: Client, withSecrets: boolean) {
  return {
    client_id: client.id,
    ...(withSecrets && {
      client_secret: client.secret,
      registration_access_token: client.registrationToken,
    }),
    client_secret_expires_at: 0,
    redirect_uris: client.redirectUris,
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    client_name: client.name,
  }
}

function invalid(error: string, description: string): HttpResponse {
  const { headers, ...rest } = jsonResponse(400, { error })
  return {
    ...rest,
    headers: [...headers, ['WWW-Authenticate', `Bearer error="invalid_token"${description}`]],
  }
}

function loginForm(target: string): string {
  return `<form method="POST" action="/auth/login"><input type="hidden" name="redirect" value="${escape(target)}">
    <input type="password" name="passphrase"><button type="submit">Log in</button></form>`
}

function page(status: number, html: string): HttpResponse {
  const headers = [['Content-Type', 'text/html; charset=utf-8'] as const]
  return { status, headers, body: Buffer.from(`<!doctype html><title>Cozy</title>${html}`) }
}

function redirect(to: string, headers: HttpResponse['headers'] = []): HttpResponse {
  return { status: 302, headers: [['Location', to], ...headers], body: new Uint8Array() }
}

function bodyOf({ body }: Call): Record<string, unknown> {
  return JSON.parse(Buffer.from(body).toString('utf8')) as Record<string, unknown>
}

function formOf({ body }: Call): URLSearchParams {
  return new URLSearchParams(Buffer.from(body).toString('utf8'))
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

function random(): string {
  return randomBytes(16).toString('hex')
}
