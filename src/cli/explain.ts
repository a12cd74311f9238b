import { readFileSync } from 'node:fs'
import { exitCodes } from '../diagnostics/exit-code.ts'
import { packageFile } from '../dist.ts'
import { allRules } from '../rules.ts'
import { UsageError } from '../diagnostics/errors.ts'
import { defineCommand } from './command.ts'

export const explainCommand = defineCommand({
  summary: "a rule's page, in the terminal",
  operands: { name: 'rule', noun: 'rule', max: 1, required: true },
  options: {},
  async run({ operands: [id] }, { stdout }) {
    if (id === undefined)
      throw new UsageError(`Name a rule. There are: ${allRules.map(rule => rule.id).join(', ')}.`)
    if (!allRules.some(rule => rule.id === id)) throw new UsageError(await unknownRule(id))
    const page = readFileSync(packageFile(`docs/rules/${id}.md`), 'utf8')
    // The markers of what is generated are for the generator.
    stdout.write(page.replaceAll(/^<!--.*-->\n/gm, ''))
    return exitCodes.ok
  },
})

async function unknownRule(id: string): Promise<string> {
  const { closestMatch } = await import('leven')
  const near = closestMatch(
    id,
    allRules.map(rule => rule.id),
    { maxDistance: 6 },
  )
  return `There is no rule ${JSON.stringify(id)}. ${near ? `Did you mean ${near}?` : 'See docs/rules/README.md for all.'}`
}
