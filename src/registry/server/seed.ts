import { randomBytes } from 'node:crypto'
import { OperationalError } from '../../diagnostics/errors.ts'
import { isEditorName, isSlug, isSpace } from '../../cozy/registry-names.ts'
import type { AppType } from '../types.ts'
import type { Store, StoredToken } from './store.ts'

/** An application to have in the embedded registry. */
export interface Seed {
  slug: string
  editor: string
  type?: AppType
  /** Default: the one without a name. */
  space?: string
  /** Default: true. Without, its versions wait for approval; counts for the editor, so for all its applications. */
  autoPublication?: boolean
  /** Default: a new one, or the one it has. */
  token?: string
}

export interface Seeded {
  /** Does everything: creates applications, approves versions. */
  masterToken: string
  /** For each seed, in their order, what publishes it. */
  tokens: string[]
}

/** Makes what is not there yet, and gives the tokens. Throws `OperationalError`. */
export function seedApp(store: Store, seeds: readonly Seed[]): Seeded {
  const { editors, tokens } = store.accounts
  const tokenFor = (
    given: string | undefined,
    isFor: (scope: StoredToken['scope']) => boolean,
    scope: StoredToken['scope'],
  ) => {
    const there = tokens.find(known => isFor(known.scope) && (given === undefined || known.token === given))
    if (there) return there.token
    const token = given ?? randomBytes(48).toString('base64')
    tokens.push({ token, scope })
    return token
  }
  // Approval is asked in this editor's name.
  for (const { editor, autoPublication } of [{ editor: 'Cozy', autoPublication: undefined }, ...seeds]) {
    const there = editors.find(({ name }) => name.toLowerCase() === editor.toLowerCase())
    if (!there) editors.push({ name: editor, autoPublication: autoPublication ?? true })
    else if (autoPublication !== undefined) there.autoPublication = autoPublication
  }
  const masterToken = tokenFor(undefined, scope => scope === 'master', 'master')
  const seeded = seeds.map(({ slug, editor, type = 'konnector', space = '', token }) => {
    check(slug, editor, space)
    if (!store.app(space, slug))
      store.saveApp(space, {
        slug,
        type,
        editor,
        created_at: new Date().toISOString(),
        data_usage_commitment: 'none',
        data_usage_commitment_by: 'none',
      })
    return tokenFor(token, scope => scope !== 'master' && scope.app === slug && scope.editor === editor, {
      editor,
      app: slug,
    })
  })
  store.accounts = { editors, tokens }
  return { masterToken, tokens: seeded }
}

function check(slug: string, editor: string, space: string): void {
  const wrong = isSlug(slug)
    ? isEditorName(editor)
      ? space === '' || isSpace(space)
        ? undefined
        : `the space ${JSON.stringify(space)}`
      : `the editor ${JSON.stringify(editor)}`
    : `the slug ${JSON.stringify(slug)}`
  if (wrong !== undefined)
    throw new OperationalError(
      `The registry cannot have ${wrong}. Slugs hold small letters, digits and dashes; editors letters and digits, a letter first; spaces small letters, digits, "_" and "-".`,
    )
}
