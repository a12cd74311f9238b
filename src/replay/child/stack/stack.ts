import type { HttpRequest, HttpResponse } from '../../exchange.ts'
import type { ChildInput } from '../../protocol.ts'
import { emit } from '../emit.ts'
import { answerData } from './data.ts'
import { Documents } from './documents.ts'
import { FileRoutes } from './files.ts'
import { type StackResponse, apiError, type StackRequest, couchError, jsonResponse } from './route.ts'
import { FileTree } from './tree.ts'

/**
 * The routes of cozy-stack that cozy-konnector-libs and cozy-client call, over documents and files in memory.
 * It grants everything, and tells which right each answer would have needed.
 */
export class Stack {
  readonly #documents = new Documents()
  readonly #files: FileRoutes

  constructor({ slug, account, folder }: Pick<ChildInput, 'slug' | 'account' | 'folder'>) {
    const konnector = { type: 'io.cozy.konnectors', id: `io.cozy.konnectors/${slug}` }
    const tree = new FileTree()
    tree.seedFolder(folder.path, folder.id, konnector)
    this.#documents.seed('io.cozy.accounts', account)
    this.#files = new FileRoutes(tree, konnector)
  }

  answer(request: HttpRequest): HttpResponse {
    const { pathname, searchParams } = new URL(request.url)
    const call: StackRequest = {
      ...request,
      method: request.method.toUpperCase(),
      segments: pathname.slice(1).split('/').map(decodeURIComponent),
      query: searchParams,
    }
    const route = `${call.method} ${decodeURIComponent(pathname)}`
    const answered = this.#answerOrRefuse(call)
    if (!answered) {
      emit({ fact: 'unknown-route', route })
      return apiError(404, 'Not Found', 'the in-memory stack has no such route')
    }
    if (answered.any.length > 0) emit({ fact: 'access', route, any: answered.any })
    return answered.response
  }

  #answerOrRefuse(call: StackRequest): StackResponse | undefined {
    try {
      return this.#route(call)
    } catch (error) {
      return { response: couchError(400, 'bad_request', (error as Error).message), any: [] }
    }
  }

  #route(call: StackRequest): StackResponse | undefined {
    const [room, second, third, ...rest] = call.segments
    if (room === 'files') return this.#files.answer(call)
    if (room === 'data') {
      if (rest.join('/') === 'relationships/references')
        return this.#files.answerReferences(call, second!, third!)
      if (second === 'io.cozy.files' && third === '_index') return this.#files.answerIndex(call)
      return answerData(call, this.#documents)
    }
    if (call.method === 'GET' && room === 'settings' && second === 'instance')
      return { response: instance, any: [] }
    // cozy-konnector-libs before 4.56 ask for it before anything else.
    if (call.method === 'GET' && room === 'status') return { response: status, any: [] }
    return undefined
  }
}

const status = jsonResponse(200, {
  cache: 'healthy',
  couchdb: 'healthy',
  fs: 'healthy',
  status: 'OK',
  message: 'OK',
})

const instance = jsonResponse(200, {
  data: {
    type: 'io.cozy.settings',
    id: 'io.cozy.settings.instance',
    attributes: { locale: 'en', timezone: 'UTC', context: 'default' },
  },
})
