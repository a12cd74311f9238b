import { formFields } from '../../manifest/manifest.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { isObject, type JsonObject, quote } from '../../../json/values.ts'
import { suggestRemoval } from '../../engine/suggest.ts'

export const fieldDropdownOptions = defineLintRule({
  id: 'field-dropdown-options',
  summary: 'A dropdown has options, each with a value and a name',
  group: 'fields',
  severity: 'error',
  authority: ['harvest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/fields.js',
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      const at = ['fields', name]
      if (field.type === 'dropdown') yield* checkOptions(name, field)
      else if (field.options !== undefined)
        yield {
          path: [...at, 'options'],
          target: 'key',
          severity: 'warning',
          message: `Only a dropdown has options, but the type of ${quote(name)} is ${quote(field.type)}. Remove the options or change the type.`,
          ...suggestRemoval(manifest, [...at, 'options']),
        }
    }
  },
})

function* checkOptions(name: string, { options }: JsonObject): Generator<LintFinding> {
  if (!Array.isArray(options) || options.length === 0) {
    const at = options === undefined ? ['fields', name] : ['fields', name, 'options']
    yield {
      path: at,
      message: `The dropdown ${quote(name)} has no options, so users cannot choose anything. Add options.`,
    }
    return
  }
  const seen = new Map<unknown, number>()
  for (const [index, option] of options.entries()) {
    const at = ['fields', name, 'options', index]
    if (!isObject(option) || option.value === undefined)
      yield {
        path: at,
        message: 'An option must be an object with a value and a name. Write { "value": "…", "name": "…" }.',
      }
    else if (option.name === undefined && option.label === undefined)
      yield {
        path: at,
        severity: 'warning',
        message: 'This option has no name, so Harvest shows an empty line. Add a name.',
      }
    if (!isObject(option) || option.value === undefined) continue
    const before = seen.get(option.value)
    if (before === undefined) seen.set(option.value, index)
    else
      yield {
        path: [...at, 'value'],
        severity: 'warning',
        message: `Two options have the value ${quote(option.value)}. Give each option its own value.`,
        related: [{ path: ['fields', name, 'options', before, 'value'], message: 'the same value' }],
      }
  }
}
