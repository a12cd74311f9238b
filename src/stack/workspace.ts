import { OperationalError } from '../diagnostics/errors.ts'
import type { StackAnswer, StackRequestOptions } from './http.ts'
import { parseAnswer, refusalText } from './refusal.ts'
import type { CozySession } from './session.ts'

/** The account and the folder a konnector runs with. */
export interface CozyWorkspace {
  account: string
  folder: string
  /** Whether they were made now, and not by a run before. */
  isNew: boolean
}

export interface WorkspaceRequest {
  slug: string
  /** What a person typed for the vendor; the Cozy encrypts what is secret of it. */
  fields: Record<string, unknown>
  /** Path of the folder, from the root of the Cozy. */
  path: string
}

/**
 * The account and the folder of the konnector in a Cozy: those of the run before, or new ones, made as Harvest and the
 * stack make them (worker/exec/konnector.go, ensureFolderToSave). Throws `OperationalError`.
 */
export async function ensureWorkspace(
  session: CozySession,
  request: WorkspaceRequest,
): Promise<CozyWorkspace> {
  const known = session.workspace
  const account =
    known.account !== undefined && (await hasAccount(session, known.account)) ? known.account : undefined
  const folder =
    known.folder !== undefined && (await hasFolder(session, known.folder)) ? known.folder : undefined
  const workspace = {
    account: account ?? (await createAccount(session, request)),
    folder: folder ?? (await createFolders(session, request)),
  }
  if (workspace.account !== known.account || workspace.folder !== known.folder) session.keep(workspace)
  return { ...workspace, isNew: account === undefined || folder === undefined }
}

async function hasAccount(session: CozySession, id: string): Promise<boolean> {
  const answer = await ask(session, `/data/io.cozy.accounts/${encodeURIComponent(id)}`)
  return expect(answer, [200, 404], 'read the account of the konnector').status === 200
}

async function hasFolder(session: CozySession, id: string): Promise<boolean> {
  const answer = await ask(session, `/files/${encodeURIComponent(id)}`)
  const { data } = (parseAnswer(answer.body) ?? {}) as { data?: { attributes?: { path?: unknown } } }
  const path = data?.attributes?.path
  return (
    expect(answer, [200, 404], 'read the folder of the konnector').status === 200 &&
    !(typeof path === 'string' && path.startsWith('/.cozy_trash'))
  )
}

async function createAccount(session: CozySession, { slug, fields }: WorkspaceRequest): Promise<string> {
  const answer = await ask(session, '/data/io.cozy.accounts/', {
    method: 'POST',
    body: JSON.stringify({ account_type: slug, auth: fields }),
  })
  const { id } = (parseAnswer(expect(answer, [201], 'create the account of the konnector').body) ?? {}) as {
    id?: unknown
  }
  if (typeof id !== 'string') throw refused('create the account of the konnector', answer)
  return id
}

/** The folder at a path, made with those around it, and marked as the konnector's. */
async function createFolders(session: CozySession, { slug, path }: WorkspaceRequest): Promise<string> {
  let dirId = 'io.cozy.files.root-dir'
  let at = ''
  for (const name of await localNames(session, path)) {
    at += `/${name}`
    dirId = (await folderAt(session, at)) ?? (await createFolder(session, dirId, name))
  }
  const reference = { data: [{ type: 'io.cozy.konnectors', id: `io.cozy.konnectors/${slug}` }] }
  const answer = await ask(session, `/files/${encodeURIComponent(dirId)}/relationships/referenced_by`, {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.api+json' },
    body: JSON.stringify(reference),
  })
  expect(answer, [200, 204], 'mark the folder as that of the konnector')
  return dirId
}

/** A Cozy in French has the first folder by another name (cozy-stack assets/locales, Tree Administrative). */
async function localNames(session: CozySession, path: string): Promise<string[]> {
  const [first = '', ...names] = path.split('/').filter(Boolean)
  const french = first === 'Administrative' && (await folderAt(session, '/Administratif')) !== undefined
  return [french ? 'Administratif' : first, ...names]
}

async function folderAt(session: CozySession, path: string): Promise<string | undefined> {
  const answer = await ask(session, `/files/metadata?${new URLSearchParams({ Path: path })}`)
  return expect(answer, [200, 404], `look for the folder ${path}`).status === 200 ? idOf(answer) : undefined
}

async function createFolder(session: CozySession, dirId: string, name: string): Promise<string> {
  const query = new URLSearchParams({ Type: 'directory', Name: name })
  const answer = await ask(session, `/files/${encodeURIComponent(dirId)}?${query}`, { method: 'POST' })
  const id = idOf(expect(answer, [201], `create the folder ${name}`))
  if (id === undefined) throw refused(`create the folder ${name}`, answer)
  return id
}

function idOf({ body }: StackAnswer): string | undefined {
  const { data } = (parseAnswer(body) ?? {}) as { data?: { id?: unknown } }
  return typeof data?.id === 'string' ? data.id : undefined
}

function ask(session: CozySession, path: string, options: StackRequestOptions = {}): Promise<StackAnswer> {
  const headers = { accept: 'application/json', 'content-type': 'application/json', ...options.headers }
  return session.send('workspace', path, { ...options, headers })
}

function expect(answer: StackAnswer, statuses: readonly number[], what: string): StackAnswer {
  if (!statuses.includes(answer.status)) throw refused(what, answer)
  return answer
}

function refused(what: string, answer: StackAnswer): OperationalError {
  return new OperationalError(
    `The Cozy did not let konnector-lint ${what} (${answer.status}: ${refusalText(answer)}). Run konnector-lint dev --forget, then run this again.`,
  )
}
