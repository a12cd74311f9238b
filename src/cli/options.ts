import type { Options } from './command.ts'

export const commonOptions: Options = {
  format: {
    type: 'string',
    multiple: true,
    value: '<name>[=file]',
    help: 'how to print the report; repeatable',
  },
  config: {
    type: 'string',
    value: '<file>',
    help: 'the configuration (default: konnector-lint.config.json)',
  },
  base: { type: 'string', value: '<git ref>', help: 'compare permissions with the manifest there' },
  quiet: { type: 'boolean', help: 'errors only' },
  'no-color': { type: 'boolean', help: 'no colours' },
  version: { type: 'boolean', help: 'print the version' },
  help: { type: 'boolean', help: 'print this help' },
}

/** How much is asked of the manifest. */
export const profileOption: Options = {
  profile: {
    type: 'string',
    value: 'recommended|registry',
    help: 'what every konnector needs, or what a registry asks too',
  },
}

export const buildOptions: Options = {
  'out-dir': { type: 'string', value: '<dir>', help: 'where the build goes (default: build)' },
}

/** Which build sizes are compared with. */
export const comparisonOptions: Options = {
  branch: { type: 'string', value: '<name>', help: 'tell sizes against this branch (default: build)' },
  registry: { type: 'string', value: '<url>', help: 'or, without it, against what is published there' },
  space: { type: 'string', value: '<name>', help: 'the space of the registry' },
}

export const publishOptions: Options = {
  remote: {
    type: 'string',
    value: '<url>',
    help: 'the repository to push the build branch to (default: origin)',
  },
  branch: { type: 'string', value: '<name>', help: 'the build branch (default: build)' },
  registry: { type: 'string', value: '<url>', help: 'the registry to submit to' },
  space: { type: 'string', value: '<name>', help: 'the space of the registry' },
  tag: { type: 'string', value: '<tag>', help: 'the tag to publish (default: the one on HEAD)' },
  'require-replay': { type: 'boolean', help: 'without recordings, end with 3' },
}

export const warningsOption: Options = {
  'max-warnings': { type: 'string', value: '<n>', help: 'more warnings than that end with 1' },
}

export const fixOptions: Options = {
  fix: { type: 'boolean', help: 'repair what can be repaired without a choice' },
  'fix-dry-run': { type: 'boolean', help: 'print that as a patch instead' },
  'fix-suggestions': { type: 'string', value: '<rule,…>', help: 'also apply the suggestions of these rules' },
}
