import { bundleRules } from './bundle/rules.ts'
import { configRules } from './config/rules.ts'
import type { Rule } from './diagnostics/rule.ts'
import { lintRules } from './lint/rules/index.ts'
import { publishRules } from './publish/rules.ts'
import { replayRules } from './replay/rules.ts'

/** Every rule of every room, in the order of the documentation. Each room exports its own. */
export const allRules: readonly Rule[] = [
  ...lintRules,
  ...Object.values(bundleRules),
  ...replayRules,
  ...publishRules,
  ...configRules,
]
