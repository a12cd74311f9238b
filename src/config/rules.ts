import { defineRule, type Rule } from '../diagnostics/rule.ts'

export const configRule = defineRule({
  id: 'config',
  summary: 'The configuration and the baseline are valid',
  group: 'configuration',
  severity: 'error',
  authority: ['convention'],
  needs: [],
  source: 'konnector-lint schema/config.schema.json',
  since: '0.1.0',
})

export const unusedIgnore = defineRule({
  id: 'unused-ignore',
  summary: 'Every entry of ignore in the configuration matches a finding',
  group: 'configuration',
  severity: 'warning',
  authority: ['convention'],
  needs: [],
  source: 'konnector-lint docs/configuration.md',
  since: '0.1.0',
})

export const staleBaseline = defineRule({
  id: 'stale-baseline',
  summary: 'Every finding in the baseline still exists',
  group: 'configuration',
  severity: 'warning',
  authority: ['convention'],
  needs: [],
  source: 'konnector-lint docs/configuration.md',
  since: '0.1.0',
})

/** The rules over the configuration and the baseline. */
export const configRules: readonly Rule[] = [configRule, unusedIgnore, staleBaseline]
