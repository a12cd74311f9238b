import { lint } from '../../src/lint/engine/lint.ts'
import { lintRules } from '../../src/lint/rules/index.ts'
import { konnectorOf } from './examples.ts'
import { filesOf } from './lint-inputs.ts'

/** What one rule finds in a manifest, as `severity pointer → suggestion`; `files` are all there is in the repository. */
export function lintOne(id: string, manifest: unknown, files: Record<string, string> = {}): string[] {
  const rules = lintRules.filter(rule => rule.id === id)
  if (rules.length !== 1) throw new Error(`there is no rule ${id}`)
  const konnector = konnectorOf({ manifest: JSON.stringify(manifest), files: new Map(Object.entries(files)) })
  return lint(konnector, { ...filesOf(konnector), rules }).map(({ severity, file, pointer, suggestion }) =>
    [severity, pointer ?? file, ...(suggestion === undefined ? [] : ['→', suggestion])].join(' '),
  )
}
