import { repositoryUrl, version } from '../package.ts'

const [, , , owner, name] = repositoryUrl.split('/')
const action = `${owner}/${name}@v${version.split('.')[0]}`

/** What `init` writes: file name to text. */
export function templates(): Record<string, string> {
  return {
    '.github/workflows/konnector.yml': workflow,
    '.vscode/settings.json': `${JSON.stringify(editorSettings, null, 2)}\n`,
    'konnector-lint.config.json': `${JSON.stringify(configuration, null, 2)}\n`,
  }
}

const workflow = `name: konnector

on:
  pull_request:
  push:
    branches: [main, master]
    tags: ['[0-9]+.[0-9]+.[0-9]+', '[0-9]+.[0-9]+.[0-9]+-beta.[0-9]+']

permissions: {}

# One publication at a time, and none is cut off half-way.
concurrency:
  group: konnector-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  konnector:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # pushes the build branch; a pull request from a fork gets read
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version-file: .nvmrc
      - run: npm ci
      - uses: ${action}
        with:
          registry: https://apps-registry.cozycloud.cc
          registry-token: \${{ secrets.REGISTRY_TOKEN }}
`

const editorSettings = {
  'files.associations': { 'manifest.konnector': 'json' },
  'json.schemas': [
    {
      fileMatch: ['manifest.konnector'],
      url: './node_modules/konnector-lint/schema/manifest.konnector.schema.json',
    },
    {
      fileMatch: ['konnector-lint.config.json'],
      url: './node_modules/konnector-lint/schema/config.schema.json',
    },
  ],
}

const configuration = {
  $schema: './node_modules/konnector-lint/schema/config.schema.json',
}
