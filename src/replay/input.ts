import type { Konnector } from '../konnector/konnector.ts'
import type { ChildInput } from './protocol.ts'

/**
 * The Cozy a konnector is run in: an account that holds `fields`, and the folder Harvest would have made for
 * it.
 */
export function createChildInput(konnector: Konnector, fields: Record<string, unknown>) {
  const { slug, name, parameters } = (konnector.manifest.value ?? {}) as Partial<Record<string, unknown>>
  const account = String(fields['login'] ?? fields['email'] ?? 'account')
  const input = {
    seed: 1,
    trace: false,
    slug: typeof slug === 'string' ? slug : 'konnector',
    account: {
      _id: 'replay-account',
      _type: 'io.cozy.accounts',
      account_type: slug,
      auth: fields,
    },
    folder: { id: 'replay-folder', path: `/Administrative/${safe(String(name ?? slug))}/${safe(account)}` },
    map: {},
  } satisfies Omit<ChildInput, 'mode' | 'exchanges' | 'ignoreQuery'>
  return { input, parameters }
}

/** As worker/exec/konnector.go names folders. */
function safe(name: string): string {
  return name.replace(/[&/\\#,+()$@~%.'":*?<>{}]/g, '_')
}
