import type { RegistryApp } from '../types.ts'
import { appNotFound, cacheable, fiveMinutes, jsonReply, quoteGo, Refusal, type Reply } from './answer.ts'
import { describeApp, findApp, privacyLabel } from './app-views.ts'
import { authorized, bind, channelNamed, type Context, permitted } from './context.ts'
import { appOptionsType } from '../../cozy/go-structs.ts'
import type { AppBody } from './decoded.ts'
import { revisionOf, type StoredApp } from './store.ts'
import { shows } from './virtual-space.ts'

const types = ['webapp', 'konnector']
const commitments = ['user_ciphered', 'user_reserved', 'none']
const committers = ['cozy', 'editor', 'none']

/** `POST /registry`, by a master. */
export function createApp(context: Context): Reply {
  authorized(context)
  const options = bind<AppBody>(context, appOptionsType)
  const editor = permitted(context, options.editor ?? '')
  checkApp(options)
  const { slug = '', type, data_usage_commitment: commitment, data_usage_commitment_by: by } = options
  if (context.store.app(context.space, slug)) throw new Refusal(409, 'Application already exists')
  const whole = commitment !== undefined && by !== undefined
  const byDefault = editor.name.toLowerCase() === 'cozy' ? ['user_reserved', 'cozy'] : ['none', 'none']
  const app: StoredApp = {
    slug,
    type: type as RegistryApp['type'],
    editor: editor.name,
    created_at: new Date().toISOString(),
    data_usage_commitment: whole ? commitment : byDefault[0]!,
    data_usage_commitment_by: whole ? by : byDefault[1]!,
  }
  context.store.saveApp(context.space, app)
  return jsonReply(201, { ...app, versions: { has_versions: false }, label: privacyLabel(app, undefined) })
}

const invalid = (why: string) => new Refusal(400, `Invalid application: ${why}`)
const fixed = (field: string) => new Refusal(400, `Application can not be updated: ${field} can not change`)

function checkApp(options: AppBody): void {
  const oneOf = (field: string, value: string, allowed: readonly string[]) => {
    if (!allowed.includes(value))
      throw invalid(`got ${field} ${quoteGo(value)}, must be one of these: ${allowed.join(', ')}`)
  }
  const { slug = '', editor = '', type = '' } = options
  if (!/^[a-z0-9-]+$/.test(slug))
    throw new Refusal(
      400,
      'Invalid application slug: should contain only lowercase alphanumeric characters and dashes',
    )
  if (editor === '') throw invalid('the following `editor` field is empty')
  oneOf('type', type, types)
  const { data_usage_commitment: commitment, data_usage_commitment_by: by } = options
  if (commitment !== undefined) oneOf('data_usage_commitment', commitment, commitments)
  if (by !== undefined) oneOf('data_usage_commitment_by', by, committers)
}

/** `PATCH /registry/:app`, by a master. */
export function patchApp(context: Context): Reply {
  authorized(context)
  const options = bind<AppBody>(context, appOptionsType)
  const stored = context.store.app(context.space, context.params['app']!)
  if (stored === undefined) throw appNotFound()
  permitted(context, stored.editor)
  if (options.editor && options.editor !== stored.editor) throw fixed('editor')
  if (options.type && options.type !== stored.type) throw fixed('type')
  const { data_usage_commitment = stored.data_usage_commitment } = options
  const { data_usage_commitment_by = stored.data_usage_commitment_by } = options
  const app = { ...stored, data_usage_commitment, data_usage_commitment_by }
  context.store.saveApp(context.space, app)
  return jsonReply(200, { ...app, label: 0 })
}

/** `GET /registry/:app` */
export function getApp({ store, space, params, query, ifNoneMatch: known }: Context): Reply {
  const asked = query.get('versionsChannel')
  const channel = asked === 'stable' || asked === 'beta' ? asked : 'dev'
  const reply = jsonReply(200, findApp(store, space, params['app']!, channel))
  return cacheable(reply, {
    maxAge: fiveMinutes,
    revision: revisionOf(store.app(space, params['app']!)),
    known,
  })
}

/** `GET /registry/slugs` */
export function getSlugs({ store, space, virtual }: Context): Reply {
  if (virtual?.filter === 'select') return jsonReply(200, virtual.slugs)
  const slugs = store.apps(space).map(({ slug }) => slug)
  return jsonReply(200, slugs.filter(slug => !virtual || shows(virtual, slug)).toSorted())
}

/** `GET /registry`: a page of the applications. */
export function listApps({ store, space, query, virtual }: Context): Reply {
  const asked = numberOf(query, 'limit')
  // One more than the limit is looked for, so that of -1 is nothing.
  const limit = asked < 0 ? 0 : Math.min(asked || 50, 200)
  const cursor = Math.max(0, numberOf(query, 'cursor'))
  if (virtual) query.set(`filter[${virtual.filter}]`, virtual.slugs.join(','))
  const latest = channelOfQuery(query, 'latestChannelVersion') ?? 'stable'
  const versions = channelOfQuery(query, 'versionsChannel') ?? 'dev'
  const found = store
    .apps(space)
    .filter(app => passes(app, query))
    .toSorted(inOrderOf(query.get('sort') ?? ''))
  const data = found
    .slice(cursor, cursor + limit)
    .map(app => describeApp(store, space, app, versions, latest))
  const more = data.length > 0 && found.length > cursor + limit
  const meta = { count: data.length, ...(more && { next_cursor: `${cursor + data.length}` }) }
  return jsonReply(200, { data, meta })
}

function numberOf(query: URLSearchParams, name: string): number {
  const text = query.get(name)
  if (text === null) return 0
  if (/^[+-]?[0-9]+$/.test(text)) return Number(text)
  throw new Refusal(
    400,
    `Query param "${name}" is invalid: strconv.Atoi: parsing ${quoteGo(text)}: invalid syntax`,
  )
}

function channelOfQuery(query: URLSearchParams, name: string) {
  const text = query.get(name)
  if (text === null) return undefined
  try {
    return channelNamed(text)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(400, `Query param "${name}" is invalid: ${error.message}`)
  }
}

function passes(app: StoredApp, query: URLSearchParams): boolean {
  const filter = (name: string) => query.get(`filter[${name}]`)
  const [select, reject] = [filter('select')?.split(','), filter('reject')?.split(',')]
  return (
    (filter('type') ?? app.type) === app.type &&
    (filter('editor') ?? app.editor) === app.editor &&
    (select?.includes(app.slug) ?? true) &&
    !(reject?.includes(app.slug) ?? false)
  )
}

/** By the field, then by slug, which is unique: a minus reverses both (space/space.go, AppsIndexes). */
function inOrderOf(sort: string): (a: StoredApp, b: StoredApp) => number {
  const wanted = sort.replace(/^-/, '')
  const field = (['type', 'editor', 'created_at'] as const).find(name => name === wanted) ?? 'slug'
  const sign = sort.startsWith('-') ? -1 : 1
  return (a, b) => {
    const differing = a[field] === b[field] ? 'slug' : field
    return a[differing] === b[differing] ? 0 : a[differing] < b[differing] ? -sign : sign
  }
}
