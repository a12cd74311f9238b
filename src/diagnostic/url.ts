import pkg from '../../package.json' with { type: 'json' }

const repository = pkg.repository.url.replace(/^git\+/, '').replace(/\.git$/, '')

/** The page of a rule, on the branch users read. */
export function ruleUrl(id: string): string {
  return `${repository}/blob/main/docs/rules/${id}.md`
}
