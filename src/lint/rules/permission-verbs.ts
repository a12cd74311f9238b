import { defineLintRule } from '../rule.ts'

const verbs = ['ALL', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE']

export const permissionVerbs = defineLintRule({
  id: 'permission-verbs',
  summary: 'Permission verbs must be ones the stack accepts',
  group: 'permissions',
  severity: 'error',
  authority: ['stack'],
  needs: ['manifest'],
  fix: 'safe',
  source: 'cozy-stack model/permission/verbs.go',
  since: '0.1.0',
  *check({ manifest }) {
    const permissions =
      (manifest.value as { permissions?: Record<string, { verbs?: unknown }> }).permissions ?? {}
    for (const [title, rule] of Object.entries(permissions)) {
      if (!Array.isArray(rule?.verbs)) continue
      for (const [index, verb] of rule.verbs.entries()) {
        if (verbs.includes(verb)) continue
        const meant = verbs.find(known => known === String(verb).toUpperCase())
        yield {
          at: ['permissions', title, 'verbs', index],
          message: `${JSON.stringify(verb)} is not a verb cozy-stack knows.`,
          ...(meant && { suggestion: meant }),
        }
      }
    }
  },
})
