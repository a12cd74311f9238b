import { OperationalError } from '../diagnostics/errors.ts'
import type { Konnector } from '../konnector/konnector.ts'

/**
 * The Cozy that is meant: the one that was typed, or that of COZY_URL in the file of the credentials. Throws
 * `UsageError` and `OperationalError`.
 */
export async function findCozy(
  konnector: Konnector,
  { url, config }: { url?: string | undefined; config: string | undefined },
): Promise<URL> {
  const { parseCozyUrl } = await import('../stack/address.ts')
  if (url !== undefined) return parseCozyUrl(url, '--stack')
  const { readCozyUrl } = await import('../replay/record/config.ts')
  const address = readCozyUrl(konnector, config)
  if (address === undefined)
    throw new OperationalError(
      'There is no COZY_URL in konnector-dev-config.json. Write the address of your Cozy there, such as https://alice.mycozy.cloud.',
    )
  return parseCozyUrl(address, 'COZY_URL')
}
