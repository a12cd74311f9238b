import { OperationalError } from '../diagnostics/errors.ts'
import { isSpace } from '../cozy/registry-names.ts'

export const officialRegistry = 'https://apps-registry.cozycloud.cc'

/** A registry, and which of its spaces; the default one has no name. */
export interface RegistryAddress {
  url: string
  space?: string | undefined
}

/**
 * The URL of a resource below `/registry`. The default space, also written `default` or `__default__`, is never part
 * of a URL; a slash too many would be answered 405. Throws `OperationalError`.
 */
export function registryUrl({ url, space }: RegistryAddress, ...segments: string[]): URL {
  if (!isWebAddress(url))
    throw new OperationalError(
      `The registry's address ${JSON.stringify(url)} is not an http:// or https:// URL. Use one such as ${officialRegistry}.`,
    )
  const base = new URL(withoutRegistry(url))
  if (base.username || base.password)
    throw new OperationalError(
      "The registry's address holds a user name or password. Put the token into REGISTRY_TOKEN and leave it out of the address.",
    )
  const named = space === undefined || isDefault(space) ? [] : [space]
  if (!named.every(isSpace))
    throw new OperationalError(
      `${JSON.stringify(space)} is not a valid name of a space. Use lower-case letters, digits, "_" and "-", starting with a letter.`,
    )
  base.pathname = [
    base.pathname.replace(/\/+$/, ''),
    ...[...named, 'registry', ...segments].map(encodeURIComponent),
  ].join('/')
  base.search = ''
  base.hash = ''
  return base
}

/** For sentences: `space "partners" of https://…`, or the address alone. */
export function registryName({ url, space }: RegistryAddress): string {
  const bare = url.replace(/\/+$/, '')
  return space === undefined || isDefault(space) ? bare : `space "${space}" of ${bare}`
}

/** People copy the address up to `/registry`, which is where every path of a registry begins. */
function withoutRegistry(url: string): string {
  return url.replace(/\/registry\/*$/, '')
}

/** Whether it is a whole http or https address. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

/** Whether a registry can have a space of that name; the default one has two of its own. */
export function isSpaceName(space: string): boolean {
  return isDefault(space) || isSpace(space)
}

function isDefault(space: string): boolean {
  return ['', 'default', '__default__'].includes(space)
}
