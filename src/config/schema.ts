import { severities } from '../diagnostics/diagnostic.ts'
import { profiles } from '../diagnostics/rule.ts'
import { loaderNames } from './config.ts'

const severity = {
  description: 'How much it matters here, or `off`.',
  enum: [...severities, 'off'],
}

const text = { type: 'string', pattern: '\\S' }
const count = { type: 'integer', minimum: 0 }
const pointer = {
  description: 'JSON pointer into the file: findings there and below are meant.',
  type: 'string',
  pattern: '^(/([^~]|~[01])*)?$',
}

/** What a configuration may say. schema/config.schema.json is this and the names of the rules. */
export const configSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { description: 'The schema an editor checks this file with.', type: 'string' },
    profile: {
      description:
        'What is asked of the manifest: to install and run (`recommended`), or also to be published (`registry`).',
      enum: [...profiles],
    },
    rules: {
      description: 'Severities of rules that differ from their own.',
      type: 'object',
      additionalProperties: severity,
    },
    ignore: {
      description: 'Findings that may stay, each with the reason why.',
      type: 'array',
      items: {
        type: 'object',
        required: ['rule', 'reason'],
        additionalProperties: false,
        properties: {
          rule: { description: 'The rule that finds it.', ...text },
          pointer,
          file: { description: 'Relative to this file, with `/` between names. Default: any.', ...text },
          reason: { description: 'Why it may stay, for whoever reads this next.', ...text },
        },
      },
    },
    maxWarnings: { description: 'More warnings than that end with exit code 1.', ...count },
    requireReplay: { description: 'A konnector without recordings ends with exit code 3.', type: 'boolean' },
    outDir: { description: 'The folder of the build. Default: `build`.', ...text },
    budget: {
      description: 'The most that the build may weigh, in bytes; more is a warning.',
      type: 'object',
      additionalProperties: false,
      properties: {
        total: { description: 'All files together, without the licence notices.', ...count },
        files: {
          description: 'Single files, by their path in the build.',
          type: 'object',
          additionalProperties: count,
        },
      },
    },
    loaders: {
      description:
        'How files are imported, by their extension with its dot: as `text`, as `binary` (a Uint8Array), and so on.',
      type: 'object',
      patternProperties: { '^\\.[\\w.-]+$': { enum: [...loaderNames] } },
      additionalProperties: false,
    },
    branch: { description: 'The branch the build is pushed to. Default: `build`.', ...text },
    space: { description: 'The space of the registry. Default: its only one.', ...text },
  },
}

/** How often each rule found something at each pointer of each file, when the baseline was taken. */
export const baselineSchema = {
  type: 'object',
  required: ['version', 'files'],
  additionalProperties: false,
  properties: {
    version: { const: 1 },
    files: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          additionalProperties: { type: 'integer', minimum: 1 },
        },
      },
    },
  },
}
