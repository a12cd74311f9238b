import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Rule } from '../diagnostics/rule.ts'
import type { JsonDocument, Path } from '../json/document.ts'
import type { Config } from './config.ts'
import { nearestSetting, reportProblem, checkShape, checkSyntax, configValueAt } from './problems.ts'
import { configSchema } from './schema.ts'
import { config as validate } from './validate.gen.ts'

/** A configuration and where it stands. */
export interface ConfigSource {
  document: JsonDocument
  /** Of the configuration in the document: empty, or the key of package.json. */
  path: Path
}

/** Reads a configuration out of its document; without one, the diagnostics say why. Pure. */
export function checkConfig(
  { document, path: at }: ConfigSource,
  rules: readonly Rule[],
): { config?: Config; diagnostics: Diagnostic[] } {
  const syntax = checkSyntax(document, at)
  if (syntax.length > 0) return { diagnostics: syntax }
  const shape = checkShape(document, at, { schema: configSchema, validate })
  const diagnostics = [...shape, ...unknownRules({ document, path: at }, rules)]
  if (diagnostics.length > 0) return { diagnostics }
  const { $schema: _, ...given } = configValueAt(document.value, at) as Partial<Config> & { $schema?: string }
  return { config: { rules: {}, ignore: [], ...given }, diagnostics: [] }
}

function unknownRules({ document, path: at }: ConfigSource, rules: readonly Rule[]): Diagnostic[] {
  const ids = rules.map(({ id }) => id)
  const value = configValueAt(document.value, at)
  const severities = configValueAt(value, ['rules'])
  const ignored = configValueAt(value, ['ignore'])
  const named = [
    ...(isObject(severities) ? Object.keys(severities) : []).map(id => ({
      id,
      path: [...at, 'rules', id],
      target: 'key' as const,
    })),
    ...(Array.isArray(ignored) ? ignored : []).flatMap((entry, index) => {
      const id = configValueAt(entry, ['rule'])
      return typeof id === 'string'
        ? [{ id, path: [...at, 'ignore', index, 'rule'], target: 'value' as const }]
        : []
    }),
  ]
  return named
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, ...place }) => {
      const meant = nearestSetting(id, ids)
      const message = `There is no rule ${JSON.stringify(id)}.`
      return reportProblem(document, { message, ...place, ...(meant !== undefined && { suggestion: meant }) })
    })
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
