import { type Diagnostic, severities } from '../diagnostics/diagnostic.ts'
import { formatList } from '../text/format.ts'
import { groupBy } from '../text/group.ts'

/** The findings as people read them: most severe first, and those that say one thing at one place as one. */
export function mergeAlike(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const ranked = severities.flatMap(severity => diagnostics.filter(each => each.severity === severity))
  const groups = groupBy(ranked, each => {
    const { rule, severity, file, line, column, alike } = each
    return alike === undefined
      ? Symbol(rule)
      : JSON.stringify([rule, severity, file, line, column, alike.message])
  })
  return [...groups.values()].map(merge)
}

function merge(group: readonly Diagnostic[]): Diagnostic {
  const [first] = group as [Diagnostic]
  if (group.length === 1) return first
  const { suggestion: _, alike, ...rest } = first
  return {
    ...rest,
    message: alike!.message.replace('{names}', () => formatList(group.map(each => each.alike!.name))),
    fixable: group.some(({ fixable }) => fixable),
    related: group.flatMap(({ related }) => related),
  }
}
