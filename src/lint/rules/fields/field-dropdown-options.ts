import { fixWith, removeAt } from '../../../json/edits.ts'
import { formFields } from '../../manifest/manifest.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { isObject, type JsonObject, quote } from '../../../json/values.ts'

export const fieldDropdownOptions = defineLintRule({
  id: 'field-dropdown-options',
  summary: 'A dropdown has options, each with a value and a name',
  group: 'fields',
  severity: 'error',
  authority: ['harvest'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/fields.js',
  since: '0.1.0',
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      const at = ['fields', name]
      if (field.type === 'dropdown') yield* checkOptions(name, field)
      else if (field.options !== undefined)
        yield {
          path: [...at, 'options'],
          target: 'key',
          severity: 'warning',
          message: `Only a dropdown has options, and ${quote(name)} is of type ${quote(field.type)}. Remove the options, or change the type.`,
          ...fixWith('suggestion', 'take them out', removeAt(manifest, [...at, 'options'])),
        }
    }
  },
})

function* checkOptions(name: string, { options }: JsonObject): Generator<LintFinding> {
  if (!Array.isArray(options) || options.length === 0) {
    const at = options === undefined ? ['fields', name] : ['fields', name, 'options']
    yield {
      path: at,
      message: `Dropdown ${quote(name)} has no options, so there is nothing to choose from. Add some.`,
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
        message: 'An option without a name is shown as an empty line. Give it one.',
      }
    if (!isObject(option) || option.value === undefined) continue
    const before = seen.get(option.value)
    if (before === undefined) seen.set(option.value, index)
    else
      yield {
        path: [...at, 'value'],
        severity: 'warning',
        message: `Value ${quote(option.value)} is that of another option. Give each its own.`,
        related: [{ path: ['fields', name, 'options', before, 'value'], message: 'the same value' }],
      }
  }
}
