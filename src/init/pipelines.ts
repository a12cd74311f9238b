import type { Host, Survey } from './survey.ts'

/** A pipeline's file and text. */
export interface PipelineFile {
  path: string
  text: string
}

/** Where the official registry is. */
const registry = 'https://apps-registry.cozycloud.cc'

/** Actions by their full commit: a tag can be moved to other code. */
const checkout = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0'
const setupNode = 'actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0'

type PipelineSurvey = Pick<Survey, 'folder' | 'host' | 'defaultBranch' | 'manager' | 'node'> & {
  /** False while an older pipeline publishes, too. */
  publishes: boolean
}

/** The pipeline that checks each change and publishes from the default branch and from tags. */
export function createPipeline(survey: PipelineSurvey): PipelineFile {
  return creators[survey.host](survey)
}

const creators: Record<Host, (survey: PipelineSurvey) => PipelineFile> = {
  github: survey => ({ path: '.github/workflows/konnector-lint.yml', text: githubWorkflow(survey) }),
  gitlab: survey => ({ path: '.gitlab-ci.yml', text: gitlabPipeline(survey) }),
  forgejo: survey => ({ path: '.forgejo/workflows/konnector-lint.yml', text: forgejoWorkflow(survey) }),
}

function githubWorkflow(survey: PipelineSurvey): string {
  const { folder, publishes } = survey
  return `${triggers(survey)}
permissions: {}

# One publication at a time; a newer push to a pull request replaces the run before it.
concurrency:
  group: konnector-lint-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  konnector:
    name: Check and publish
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: ${publishes ? 'write # pushes the build branch' : 'read'}
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - uses: ${setupNode}
        with:
          ${nodeInput(survey)}
          package-manager-cache: false # a cache could bring code of a pull request into a release
${installSteps(survey)}
      # The Action of the version that the lockfile names; it is installed, not in the repository.
      - uses: ${folder === '' ? './' : `./${folder}/`}node_modules/konnector-lint # zizmor: ignore[self-repository]
        with:
${folder === '' ? '' : `          path: ${folder}\n`}${publishInputs(publishes)}`
}

function publishInputs(publishes: boolean): string {
  if (!publishes)
    return '          # An older pipeline publishes, too. Remove it, then this line.\n          publish: never\n'
  return `          registry: ${registry}\n          registry-token: \${{ secrets.REGISTRY_TOKEN }}\n`
}

function forgejoWorkflow(survey: PipelineSurvey): string {
  const { folder, manager, publishes } = survey
  const env = publishes ? '        env:\n          REGISTRY_TOKEN: ${{ secrets.REGISTRY_TOKEN }}\n' : ''
  const publish = publishes
    ? ` \${{ github.event_name == 'push' && '--publish --registry ${registry}' || '' }}`
    : ''
  return `${triggers(survey)}
jobs:
  konnector:
    runs-on: docker
    container:
      image: node:20
    steps:
      - uses: ${checkout.replace('actions/', 'https://code.forgejo.org/actions/')}
${installSteps(survey)}
      - run: ${manager.run} konnector-lint ci${folder === '' ? '' : ` ${folder}`}${publish}
${env}`
}

function triggers({ defaultBranch }: PipelineSurvey): string {
  return `name: konnector-lint

on:
  pull_request:
  push:
    branches: [${JSON.stringify(defaultBranch).replace(/^"([\w/.-]+)"$/, '$1')}]
    tags: ['[0-9]+.[0-9]+.[0-9]+', '[0-9]+.[0-9]+.[0-9]+-beta.[0-9]+']
`
}

function nodeInput({ node }: PipelineSurvey): string {
  return 'file' in node ? `node-version-file: ${node.file}` : `node-version: ${node.version}`
}

function installSteps({ manager, folder }: PipelineSurvey): string {
  const directory = folder === '' ? '' : `\n        working-directory: ${folder}`
  return [...manager.setup, manager.install].map(command => `      - run: ${command}${directory}`).join('\n')
}

function gitlabPipeline({ manager, folder, defaultBranch, publishes }: PipelineSurvey): string {
  const commands = [
    ...(folder === '' ? [] : [`cd ${folder}`]),
    ...manager.setup,
    manager.install,
    `${manager.run} konnector-lint ci --format pretty --format gitlab=gl-code-quality-report.json`,
  ]
  const prefix = folder === '' ? '' : `${folder}/`
  const job = `konnector:
  image: node:20
  script:
${commands.map(command => `    - ${command}`).join('\n')}
  artifacts:
    when: always
    reports:
      codequality: ${prefix}gl-code-quality-report.json
`
  if (!publishes) return job
  const publish = [...commands.slice(0, -1), `${manager.run} konnector-lint publish --registry ${registry}`]
  return `${job}
# Needs REGISTRY_TOKEN, masked and protected, and a deploy token or key that may push the build branch.
publish:
  image: node:20
  rules:
    - if: $CI_COMMIT_TAG || $CI_COMMIT_BRANCH == ${JSON.stringify(defaultBranch)}
  script:
${publish.map(command => `    - ${command}`).join('\n')}
`
}
