import { severities } from '../diagnostics/diagnostic.ts'
import { profiles } from '../diagnostics/rule.ts'
import { loaderNames } from './config.ts'

const severity = {
  description: 'The severity of the rule here, or `off`.',
  enum: [...severities, 'off'],
}

const text = { type: 'string', pattern: '\\S' }
const count = { type: 'integer', minimum: 0 }
const pointer = {
  description: 'A JSON pointer into the file: the entry covers findings there and below.',
  type: 'string',
  pattern: '^(/([^~]|~[01])*)?$',
}

/** A configuration. schema/config.schema.json adds the names of the rules. */
export const configSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { description: 'The JSON Schema of this file, for editors.', type: 'string' },
    profile: {
      description:
        'The rule profile: what a konnector needs to install and run (`recommended`), or also to be published (`registry`).',
      enum: [...profiles],
    },
    rules: {
      description: 'Severities that differ from those of the rules.',
      type: 'object',
      additionalProperties: severity,
    },
    ignore: {
      description: 'Findings to ignore, each with a reason.',
      type: 'array',
      items: {
        type: 'object',
        required: ['rule', 'reason'],
        additionalProperties: false,
        properties: {
          rule: { description: 'The rule that finds it.', ...text },
          pointer,
          file: { description: 'Relative to this file, with `/` between names. Default: any.', ...text },
          reason: { description: 'Why it is ignored, for the next reader.', ...text },
        },
      },
    },
    maxWarnings: { description: 'The maximum number of warnings; more end with exit code 1.', ...count },
    requireReplay: {
      description: 'Whether a konnector without recordings ends with exit code 3.',
      type: 'boolean',
    },
    outDir: { description: 'The folder of the build. Default: `build`.', ...text },
    budget: {
      description: 'The maximum size of the build in bytes; more is a warning.',
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
        'How to import files, by extension with its dot: as `text`, `binary` (a Uint8Array) and so on.',
      type: 'object',
      patternProperties: { '^\\.[\\w.-]+$': { enum: [...loaderNames] } },
      additionalProperties: false,
    },
    branch: { description: 'The branch to push the build to. Default: `build`.', ...text },
    space: { description: 'The space of the registry. Default: its only one.', ...text },
  },
}

/** A baseline: how often each rule found something at each pointer of each file. */
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
