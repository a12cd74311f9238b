import type { GoType } from '../../cozy/go-structs.ts'
import { channels, type Channel } from '../../cozy/registry-names.ts'
import { Refusal, type Reply } from './answer.ts'
import { decodeGo } from './go-decode.ts'
import { GoSyntaxError, type GoValue, parseGoJson } from './go-json.ts'
import type { Editor, Store } from './store.ts'
import type { VirtualSpace } from './virtual-space.ts'

/** A request on its way through the embedded registry. */
export interface Context {
  store: Store
  /** `''` is the default one. */
  space: string
  params: Record<string, string>
  query: URLSearchParams
  /** The view of the space that was asked, when it is one. */
  virtual?: VirtualSpace
  authorization: string | undefined
  /** What the client says it has already. */
  ifNoneMatch: string | undefined
  body: Uint8Array
  /** Between two tries of a download. */
  retryWaitMs: number
}

export type Handler = (context: Context) => Reply | Promise<Reply>

/** Reads the body into a type; an empty one is an empty object. */
export function bind<T>({ body }: Context, type: GoType): T {
  if (body.length === 0) return {} as T
  const { value, error } = decodeGo(parseBody(body), type)
  if (error)
    throw new Refusal(
      400,
      `Unmarshal type error: expected=${error.expected}, got=${error.got}, field=${error.field}, offset=${error.offset}`,
    )
  return (value ?? {}) as T
}

function parseBody(body: Uint8Array): GoValue {
  try {
    return parseGoJson(body, { whole: false })
  } catch (error) {
    if (!(error instanceof GoSyntaxError)) throw error
    if (error.message === 'unexpected end of JSON input')
      throw new Refusal(400, /^[ \t\r\n]*$/.test(Buffer.from(body).toString()) ? 'EOF' : 'unexpected EOF')
    throw new Refusal(400, `Syntax error: offset=${error.offset}, error=${error.message}`)
  }
}

const unverified = () => new Refusal(401, 'Token could not be verified')

/** The token of a request, once it is one this registry gave. */
export function authorized({ store, authorization = '' }: Context): string {
  if (!authorization.startsWith('Token ')) throw new Refusal(401, 'Missing prefix from authorization header')
  const token = authorization.slice('Token '.length)
  if (token.length > 1024) throw new Refusal(401, 'Token is too long')
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(token))
    throw new Refusal(401, 'Token is not properly base64 encoded')
  if (!store.accounts.tokens.some(known => known.token === token)) throw unverified()
  return token
}

/** Lets pass the token of an editor's application, and every master token; `app` missing asks for a master one. */
export function permitted(context: Context, editorName: string, app?: string): Editor {
  const token = authorized(context)
  const { editors, tokens } = context.store.accounts
  const editor = editors.find(({ name }) => name.toLowerCase() === editorName.toLowerCase())
  if (editor === undefined) throw new Refusal(401, `Could not find editor: ${editorName}`)
  const { scope } = tokens.find(known => known.token === token)!
  if (scope === 'master') return editor
  if (app === undefined || scope.app !== app || scope.editor.toLowerCase() !== editorName.toLowerCase())
    throw unverified()
  return editor
}

/** The channel a text names; the error is that of the registry. */
export function channelNamed(text: string): Channel {
  const channel = channels.find(name => name === text)
  if (channel === undefined)
    throw new Refusal(400, 'Invalid version channel: should be "stable", "beta" or "dev"')
  return channel
}
