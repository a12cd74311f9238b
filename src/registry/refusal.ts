import { redirectStatuses } from './redirect.ts'
import { registryName, type RegistryAddress } from './url.ts'

/** What was asked, for the sentences about the answer. */
export interface RegistryQuery {
  address: RegistryAddress
  slug: string
  version?: string
  editor?: string
}

/** The registry understood and said no. The message holds its own words and what to do. */
export class RegistryRefusal extends Error {
  override readonly name = 'RegistryRefusal'
  readonly status: number
  /** As the registry said it. */
  readonly words: string
  constructor(status: number, words: string, asked: RegistryQuery) {
    const what = asked.version === undefined ? asked.slug : `${asked.slug} ${asked.version}`
    const said = words === '' ? `${status}` : `${status}: ${words}`
    super(`The registry refused ${what} (${said}). ${adviceFor(status, words, asked)}`)
    this.status = status
    this.words = words
  }
}

type Advice = string | ((asked: RegistryQuery) => string)

const notRegistered: Advice = ({ slug, address }) =>
  `There is no application "${slug}" in ${registryName(address)}, and a token for one application cannot create it. Ask the registry's owner to register it: give the slug, the type konnector and the editor.`

/** What each answer means for a publication; the first row that matches counts. */
const table: readonly (readonly [status: number, words: RegExp, advice: Advice])[] = [
  [
    401,
    /Missing prefix|base64|too long/,
    'The token is empty or damaged. Set REGISTRY_TOKEN to the exact token you got.',
  ],
  [
    401,
    /could not be verified/,
    ({ slug, editor }) =>
      `The token is not for application "${slug}"${editor === undefined ? '' : ` and editor "${editor}"`}, or it has expired or was revoked (the registry does not say which). Ask the registry's owner for a new one.`,
  ],
  [401, /Could not find editor/, "The registry's owner has to create this editor first."],
  ...redirectStatuses.map(
    status => [status, /^/, 'Use that address in --registry, up to /registry.'] as const,
  ),
  [403, /^/, 'A server in front of the registry refuses writes. Ask its owner.'],
  [404, /Application was not found/, notRegistered],
  [404, /^Space /, 'Use a space of this registry in --space, or leave --space out for the default one.'],
  [
    404,
    /^/,
    'The address is that of a read-only space, or not that of a registry. Check --registry and --space.',
  ],
  [
    405,
    /^/,
    'The registry has no such space, or its address has one slash too many. Check --registry and --space.',
  ],
  [
    400,
    /fields are missing or erroneous/,
    'A version is x.y.z, x.y.z-beta.N or x.y.z-dev.<up to 40 hexadecimal digits>.',
  ],
  [
    400,
    /slug does not match/,
    ({ slug }) => `The slug in the archive's manifest is not "${slug}". Make them equal.`,
  ],
  [
    409,
    /^/,
    'This version already exists, published or waiting for approval. Raise the version in the manifest.',
  ],
  [413, /^/, 'The request is larger than the 100 KiB that a registry accepts.'],
  [
    422,
    /responded with code 40[34]/,
    'The registry cannot download the archive. Make the repository public and push the commit.',
  ],
  [
    422,
    /responded with code|Could not reach.*(dial|lookup|timeout|refused|EOF|deadline)/i,
    'The registry could not download the archive. Try again in a minute.',
  ],
  [422, /Checksum/, 'The archive changed before the registry downloaded it. Publish again.'],
  [
    422,
    /20MB/,
    'An archive must be smaller than 20 MiB. Leave out of the build what is not needed at run time.',
  ],
  [422, /file is too big/, 'The archive is not a gzipped tar, or its Content-Type is not application/gzip.'],
  [
    422,
    /manifest is not JSON valid/,
    'Correct manifest.konnector. konnector-lint --profile registry shows the place.',
  ],
  [422, /package\.json is not valid/, 'Leave package.json out of the build.'],
  [
    500,
    /from package\.json/,
    'A package.json in the build has another version than the manifest. Leave it out.',
  ],
  [
    500,
    /field does not match/,
    'The version in manifest.konnector must be the published one without its -beta or -dev part.',
  ],
  [500, /"editor" field is empty/, 'Add "editor" to manifest.konnector.'],
  [500, /"slug" field is empty/, 'Add "slug" to manifest.konnector.'],
  [500, /does not contain a manifest/, 'The build has no manifest.konnector at its root. Bundle again.'],
]

/** What to do about an answer, in one sentence. */
export function adviceFor(status: number, words: string, asked: RegistryQuery): string {
  const advice = table.find(([code, pattern]) => code === status && pattern.test(words))?.[2]
  if (advice === undefined)
    return "This answer of the registry is not a known one. Ask the registry's owner and quote it."
  return typeof advice === 'string' ? advice : advice(asked)
}

/** What to do about an application that a registry does not have. */
export function unregistered(asked: RegistryQuery): string {
  return (notRegistered as (asked: RegistryQuery) => string)(asked)
}
