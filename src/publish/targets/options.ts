import { isBranchName } from '../../git/branch-name.ts'
import { isGitHubRepositoryName } from '../../github/server.ts'
import { formatList } from '../../text/format.ts'

/** An option of a target, on the command line and as an input of the Action. */
export interface TargetOption {
  type: 'string' | 'boolean'
  /** What follows the name on the command line. */
  value?: string
  /** A fragment of a sentence. */
  help: string
  /** It says where to submit to; of these, one is given. */
  namesTarget?: boolean
  /** The option without which this one means nothing. */
  needs?: string
  isValid?(value: string): boolean
  /** What to use instead of a value that is not valid: a sentence. */
  advice?: string
}

const submissionKinds = ['pull-request', 'issue'] as const
type SubmissionKind = (typeof submissionKinds)[number]

/**
 * What a target gets beside the registry's address. The command line and action.yml have these options from here
 * (`npm run generate`).
 */
export const targetOptions = {
  'registry-repository': {
    type: 'string',
    value: '<owner/name>',
    help: 'the GitHub repository that lists konnectors: submit to it by a pull request',
    namesTarget: true,
    isValid: isGitHubRepositoryName,
    advice: 'Use owner/name, or the URL of a repository.',
  },
  'submit-as': {
    type: 'string',
    value: submissionKinds.join('|'),
    needs: 'registry-repository',
    help: 'what to open in the registry repository: pull-request (default) or issue',
    isValid: value => (submissionKinds as readonly string[]).includes(value),
    advice: `Use ${submissionKinds.join(' or ')}.`,
  },
  'registry-base': {
    type: 'string',
    value: '<branch>',
    needs: 'registry-repository',
    help: 'the branch of the registry repository to submit to (default: its default branch)',
    isValid: isBranchName,
    advice: 'Use the name of a branch, such as main.',
  },
  'registry-path': {
    type: 'string',
    value: '<path>',
    needs: 'registry-repository',
    help: 'the file of a konnector there, with {slug} and {channel} (default: konnectors/{slug}.json)',
    isValid: isEntryPath,
    advice: 'Use a path inside of the repository with {slug} in it, such as konnectors/{slug}.json.',
  },
  'registry-fork': {
    type: 'string',
    value: '<owner/name>',
    needs: 'registry-repository',
    help: "your fork of the registry repository (default: the token's own, when it may not push there)",
    isValid: isGitHubRepositoryName,
    advice: 'Use owner/name, or the URL of a repository.',
  },
  labels: {
    type: 'string',
    value: '<label,…>',
    needs: 'registry-repository',
    help: 'labels for the pull request or issue',
  },
  draft: { type: 'boolean', needs: 'registry-repository', help: 'open the pull request as a draft' },
} as const satisfies Record<string, TargetOption>

export type TargetOptionName = keyof typeof targetOptions

/** The values of these options; a switch that is on is `true`. */
export type TargetValues = Partial<Record<TargetOptionName, string>>

export const targetOptionNames = Object.keys(targetOptions) as TargetOptionName[]

/** Why options do not go together, as a sentence; undefined when they do. `nameOf` is what the user knows one as. */
export function checkTargets(
  registry: string | undefined,
  values: TargetValues,
  nameOf: (option: string) => string,
): string | undefined {
  const given = targetOptionNames.filter(name => values[name] !== undefined)
  const definitions: Record<string, TargetOption> = targetOptions
  for (const name of given) {
    const { needs } = definitions[name]!
    if (needs !== undefined && !given.some(other => other === needs))
      return `${nameOf(name)} needs ${nameOf(needs)}. Give that, too.`
  }
  const targets = [
    ...(registry === undefined ? [] : ['registry']),
    ...given.filter(name => definitions[name]!.namesTarget),
  ]
  if (targets.length < 2) return undefined
  return `Give one of ${formatList(targets.map(nameOf))}: a version is submitted to one place.`
}

export function submissionKind(values: TargetValues): SubmissionKind {
  return values['submit-as'] === 'issue' ? 'issue' : 'pull-request'
}

/**
 * The file that a konnector has in a registry repository. A file lists one version, so channels other than stable have
 * files of their own, unless the path says where.
 */
export function entryPath(template: string, { slug, channel }: { slug: string; channel: string }): string {
  const ofChannel =
    channel === 'stable' || template.includes('{channel}')
      ? template
      : template.replace(/(\.[^./]*)?$/, extension => `.${channel}${extension}`)
  return ofChannel.replaceAll('{slug}', slug).replaceAll('{channel}', channel)
}

export const defaultEntryPath = 'konnectors/{slug}.json'

function isEntryPath(path: string): boolean {
  const parts = path.split('/')
  return (
    path.includes('{slug}') &&
    /^[\w{}./ -]+$/.test(path) &&
    !path.startsWith('.github/') &&
    parts.every(part => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')
  )
}
