import { type Permission, verbs } from '../../../src/cozy/permissions.ts'

/** The permissions of a scope, as the stack reads it (model/permission/set.go, UnmarshalScopeString). */
export function parseScope(scope: string): Permission[] {
  return scope.split(' ').map((part): Permission => {
    const [doctype = '', given = 'ALL', values = '', selector] = part.split(':')
    const everyVerb = given === 'ALL'
    return {
      title: '',
      path: [],
      doctype,
      verbs: new Set(everyVerb ? verbs : verbs.filter(verb => given.split(',').includes(verb))),
      everyVerb,
      selector,
      values: values === '' ? [] : values.split(','),
    }
  })
}
