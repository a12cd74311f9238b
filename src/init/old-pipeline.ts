import { stringOrEmpty } from '../json/values.ts'

/** A part of an older pipeline, and what stands for it now. */
export interface OldPart {
  kind: 'file' | 'script' | 'dependency'
  /** A path in the repository, the name of a script, or that of a package. */
  name: string
  /** What does its work now. */
  replacedBy: string
}

export interface OldPipeline {
  parts: readonly OldPart[]
  /** Files whose pipeline publishes: beside a new one, both would. */
  publishers: readonly string[]
  /** What a person may want to add by hand, each in a sentence or two. */
  notes: readonly string[]
}

interface Surroundings {
  /** Names in the konnector's folder. */
  names: readonly string[]
  inFolder(name: string): string
  pkg: Record<string, unknown>
  read(path: string): string | undefined
  /** Paths of workflows in the repository. */
  workflows: readonly string[]
}

const publishes = /git-directory-deploy|cozy-app-publish|cozyPublish|yarn deploy|npm run deploy/

/** Finds what konnectors used to be built and published with. */
export function findOldPipeline({ names, inFolder, pkg, read, workflows }: Surroundings): OldPipeline {
  const files: OldPart[] = [
    ...names
      .filter(name => /^webpack(\.[\w-]+)*\.config(\.[\w-]+)*\.[cm]?js$/.test(name))
      .map(name => part(inFolder(name), 'konnector-lint bundle')),
    ...['.travis.yml', 'github_deploy_key.enc']
      .filter(name => names.includes(name))
      .map(name => part(inFolder(name), 'the workflow')),
    ...['bin/generate_travis_deploy_key', 'bin/init_github_action', 'bin/before_deploy.sh']
      .map(inFolder)
      .filter(path => read(path) !== undefined)
      .map(path => part(path, 'the workflow')),
    ...workflows.filter(path => publishes.test(read(path) ?? '')).map(path => part(path, 'the workflow')),
  ]
  const pipelines = [inFolder('.travis.yml'), ...workflows]
  const publishers = pipelines.filter(path => publishes.test(read(path) ?? ''))
  const texts = pipelines.map(path => read(path) ?? '').join('\n')
  return {
    parts: [...files, ...oldScripts(pkg), ...oldDependencies(pkg)],
    publishers,
    notes: [
      ...(/mattermost/i.test(texts)
        ? [
            'The old pipeline posts to Mattermost after a publication. To keep that, give the webhook as the input notify (or NOTIFY_URL): see docs/publish.md.',
          ]
        : []),
      ...(usesPreCommit(read)
        ? ['pre-commit runs here. It has hooks of this tool, too: see docs/first-minutes.md.']
        : []),
    ],
  }
}

/** Whether pre-commit runs in the repository, without a hook of this tool. */
function usesPreCommit(read: (path: string) => string | undefined): boolean {
  const text = read('.pre-commit-config.yaml')
  return text !== undefined && !text.includes('konnector-lint')
}

function part(name: string, replacedBy: string): OldPart {
  return { kind: 'file', name, replacedBy }
}

const scripts: readonly (readonly [name: string, command: RegExp, replacedBy: string])[] = [
  ['build', /\bwebpack\b/, 'konnector-lint bundle'],
  ['watch', /\bwebpack\b/, 'konnector-lint bundle --watch'],
  ['deploy', /git-directory-deploy/, 'konnector-lint publish'],
  ['cozyPublish', /cozy-app-publish/, 'konnector-lint publish'],
  ['check', /konitor/, 'konnector-lint'],
  ['travisDeployKey', /generate_travis_deploy_key/, 'the workflow'],
  ['initGithubAction', /init_github_action/, 'the workflow'],
]

function oldScripts(pkg: Record<string, unknown>): OldPart[] {
  const known = (pkg['scripts'] ?? {}) as Record<string, unknown>
  return scripts
    .filter(([name, command]) => Object.hasOwn(known, name) && command.test(stringOrEmpty(known[name])))
    .map(([name, , replacedBy]) => ({ kind: 'script', name, replacedBy }))
}

const dependencies: Readonly<Record<string, string>> = {
  'cozy-konnector-build': 'konnector-lint bundle',
  'cozy-app-publish': 'konnector-lint publish',
  'git-directory-deploy': 'konnector-lint publish',
  konitor: 'konnector-lint',
}

function oldDependencies(pkg: Record<string, unknown>): OldPart[] {
  const named = {
    ...(pkg['dependencies'] as object | undefined),
    ...(pkg['devDependencies'] as object | undefined),
  }
  // cozy-konnector-build brings eslint and its configuration, too.
  const usesEslint = Object.values((pkg['scripts'] ?? {}) as object).some(command =>
    /\beslint\b/.test(stringOrEmpty(command)),
  )
  return Object.entries(dependencies)
    .filter(([name]) => Object.hasOwn(named, name) && !(usesEslint && name === 'cozy-konnector-build'))
    .map(([name, replacedBy]) => ({ kind: 'dependency', name, replacedBy }))
}
