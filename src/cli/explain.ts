import { readFileSync } from 'node:fs'
import { exitCodes } from '../diagnostics/exit-code.ts'
import { packageFile } from '../dist.ts'
import { allRules } from '../rules.ts'
import { UsageError } from '../diagnostics/errors.ts'
import { groups as groupNames } from '../diagnostics/rule.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { defineCommand } from './command.ts'

export const explainCommand = defineCommand({
  summary: "a rule's page, in the terminal",
  operands: { name: 'rule', noun: 'rule', max: 1, required: true },
  options: {},
  async run({ operands: [id] }, { stdout }) {
    if (id === undefined)
      throw new UsageError(`Name a rule. There are: ${allRules.map(rule => rule.id).join(', ')}.`)
    if (!allRules.some(rule => rule.id === id)) throw new UsageError(unknownRule(id))
    const page = readFileSync(packageFile(`docs/rules/${id}.md`), 'utf8')
    // The markers of what is generated are for the generator.
    stdout.write(page.replaceAll(/^<!--.*-->\n/gm, ''))
    return exitCodes.ok
  },
})

/** The error for a rule that does not exist: the one that was probably meant, or all by group. */
function unknownRule(id: string): string {
  const similar = didYouMean(
    id,
    allRules.map(rule => rule.id),
  )
  if (similar !== undefined) return `There is no rule ${JSON.stringify(id)}. Did you mean ${similar}?`
  const groups = groupNames.map(group => {
    const ids = allRules.filter(rule => rule.group === group).map(rule => rule.id)
    return `  ${group}: ${ids.join(', ')}`
  })
  return `There is no rule ${JSON.stringify(id)}. The rules, by group:\n${groups.join('\n')}`
}
