import { objectAt, stringOrEmpty } from '../json/values.ts'
import type { Konnector } from '../konnector/konnector.ts'
import type { CozyInput } from './driver.ts'
import { readRights } from './rights.ts'

/** What the settings of a recording say about the Cozy. */
interface CozySettings {
  fields: Record<string, unknown>
  /** COZY_PARAMETERS. Default: what the manifest says. */
  parameters?: unknown
  locale?: string
  /** The path of the folder. */
  folder?: string
  /** What the account holds beside `fields`. */
  account?: Record<string, unknown>
  twoFactorCodes?: readonly string[]
}

/**
 * The Cozy a konnector is run in: an account that holds `fields`, the folder that Harvest makes for it, and the rights
 * that the manifest gives, or all.
 */
export function createCozyInput(
  konnector: Konnector,
  settings: CozySettings,
  { grantAll = false }: { grantAll?: boolean } = {},
): CozyInput {
  const { fields, parameters, locale = 'en', folder, account, twoFactorCodes = [] } = settings
  const { slug, name, parameters: declared } = objectAt(konnector.manifest)
  const accountName = [fields['login'], fields['email']].map(textOf).find(Boolean) ?? 'account'
  return {
    slug: typeof slug === 'string' ? slug : 'konnector',
    account: {
      ...account,
      _id: 'replay-account',
      _type: 'io.cozy.accounts',
      account_type: slug,
      auth: fields,
    },
    folder: {
      id: 'replay-folder',
      path: folder ?? `/Administrative/${safeName(textOf(name) || textOf(slug))}/${safeName(accountName)}`,
    },
    parameters: parameters ?? declared,
    locale,
    codes: twoFactorCodes,
    rights: grantAll ? 'all' : readRights(konnector.manifest),
  }
}

/** What a text or a number says; empty for any other value, which may have no text. */
function textOf(value: unknown): string {
  return typeof value === 'number' ? `${value}` : stringOrEmpty(value)
}

/** As worker/exec/konnector.go names folders. */
function safeName(name: string): string {
  return name.replace(/[&/\\#,+()$@~%.'":*?<>{}]/g, '_')
}
