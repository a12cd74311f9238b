import { OperationalError, UsageError } from '../diagnostics/errors.ts'
import type { ListQuery, Marketplace } from '../registry/marketplace.ts'
import type { Terminal } from './command.ts'
import type { OptionDefinitions, OptionValues } from './option.ts'
import { readChecked, readNumber } from './options.ts'

/** Which registry is shown, and what of it. */
export const marketplaceOptions = {
  registry: { type: 'string', value: '<url>', help: 'the registry to show (default: the official one)' },
  stack: {
    type: 'string',
    value: '<url>',
    help: 'or show the registries of this Cozy, with the access of dev',
  },
  filter: {
    type: 'string',
    multiple: true,
    value: '<field>=<value>',
    help: 'list: these alone, such as editor=Cozy; repeatable',
  },
  order: {
    type: 'string',
    value: '<field>',
    help: 'list: slug, type, editor or created_at; =-<field> for the reverse',
  },
  cursor: { type: 'string', value: '<cursor>', help: 'list: the next page' },
  limit: { type: 'string', value: '<n>', help: 'list: this many at most' },
} as const satisfies OptionDefinitions

type MarketplaceOptions = OptionValues<typeof marketplaceOptions> & { space: string | undefined }

/** The registry that is shown: one that was named, or those of a Cozy. */
export async function findMarketplace(
  options: MarketplaceOptions,
  { cwd, tokens }: Terminal,
): Promise<Marketplace> {
  const { Marketplace, registryReader } = await import('../registry/marketplace.ts')
  if (options.stack === undefined) {
    const { officialRegistry } = await import('../registry/url.ts')
    const url = readChecked('registry', options.registry) ?? officialRegistry
    const space = readChecked('space', options.space)
    return new Marketplace(registryReader({ url, space }, tokens.token('REGISTRY_TOKEN')))
  }
  const { parseCozyUrl } = await import('../stack/address.ts')
  const { readAccess } = await import('../stack/token-file.ts')
  const { CozySession } = await import('../stack/session.ts')
  const { stackReader } = await import('../stack/marketplace-reader.ts')
  const cozy = parseCozyUrl(options.stack, '--stack')
  const access = readAccess(cwd)
  if (access?.cozy !== cozy.origin)
    throw new OperationalError(
      `No access to ${cozy.origin} is stored here, and a Cozy shows its registries only with one. Run konnector-lint dev with this COZY_URL first.`,
    )
  return new Marketplace(stackReader(new CozySession(cwd, access)))
}

/** What a list is asked for. Throws `UsageError`. */
export function readListQuery({ filter, order, cursor, limit }: MarketplaceOptions): ListQuery {
  const filters = filter.map(text => {
    const [field = '', ...value] = text.split('=')
    if (!/^\w+$/.test(field) || value.length === 0)
      throw new UsageError(
        `Invalid --filter ${JSON.stringify(text)}. Use <field>=<value>, such as editor=Cozy.`,
      )
    return [field, value.join('=')] as const
  })
  return { filters, order, cursor, limit: readNumber('limit', limit) }
}
