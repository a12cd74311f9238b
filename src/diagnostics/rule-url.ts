import { repositoryUrl } from '../package.ts'

/** The page of a rule, on the branch users read. */
export function ruleUrl(id: string): string {
  return `${repositoryUrl}/blob/main/docs/rules/${id}.md`
}
