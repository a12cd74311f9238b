import type { LintRule } from '../rule.ts'
import { permissionVerbs } from './permission-verbs.ts'

/** Every rule over a konnector, in the order of the documentation. */
export const lintRules: readonly LintRule[] = [permissionVerbs]
