import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Rule } from '../diagnostics/rule.ts'
import type { JsonDocument, Path } from '../json/document.ts'
import type { Config } from './config.ts'
import { isObject, valueAt } from '../json/values.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { reportProblem, checkShape, checkSyntax } from './problems.ts'
import { configSchema } from './schema.ts'
import { config as validate } from './validate.gen.ts'

/** A configuration and where it is. */
export interface ConfigSource {
  document: JsonDocument
  /** Where the configuration is in the document: empty, or the key of package.json. */
  path: Path
}

/** Reads a configuration from its document; if it is wrong, the diagnostics say why. Pure. */
export function checkConfig(
  { document, path: at }: ConfigSource,
  rules: readonly Rule[],
): { config?: Config; diagnostics: Diagnostic[] } {
  const syntax = checkSyntax(document, at)
  if (syntax.length > 0) return { diagnostics: syntax }
  const shape = checkShape(document, at, { schema: configSchema, validate })
  const diagnostics = [...shape, ...unknownRules({ document, path: at }, rules)]
  if (diagnostics.length > 0) return { diagnostics }
  const { $schema: _, ...given } = valueAt(document.value, ...at) as Partial<Config> & { $schema?: string }
  return { config: { rules: {}, ignore: [], ...given }, diagnostics: [] }
}

function unknownRules({ document, path: at }: ConfigSource, rules: readonly Rule[]): Diagnostic[] {
  const ids = rules.map(({ id }) => id)
  const value = valueAt(document.value, ...at)
  const severities = valueAt(value, 'rules')
  const ignored = valueAt(value, 'ignore')
  const named = [
    ...(isObject(severities) ? Object.keys(severities) : []).map(id => ({
      id,
      path: [...at, 'rules', id],
      target: 'key' as const,
    })),
    ...(Array.isArray(ignored) ? ignored : []).flatMap((entry, index) => {
      const id = valueAt(entry, 'rule')
      return typeof id === 'string'
        ? [{ id, path: [...at, 'ignore', index, 'rule'], target: 'value' as const }]
        : []
    }),
  ]
  return named
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, ...place }) => {
      const meant = didYouMean(id, ids)
      const message = `Unknown rule ${JSON.stringify(id)}. Use the id of a rule.`
      return reportProblem(document, { message, ...place, ...(meant !== undefined && { suggestion: meant }) })
    })
}
