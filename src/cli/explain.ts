import { readFileSync } from 'node:fs'
import { UsageError } from '../diagnostics/errors.ts'
import { exitCodes } from '../diagnostics/exit-code.ts'
import { groups, type Rule } from '../diagnostics/rule.ts'
import { packageFile } from '../dist.ts'
import { createColors } from '../report/colors.ts'
import { allRules } from '../rules.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { wrap } from '../text/wrap.ts'
import { defineCommand } from './command.ts'
import { readShape } from './terminal-shape.ts'

export const explainCommand = defineCommand({
  summary: 'explain a rule; without one, list the rules by group',
  operands: { name: 'rule', noun: 'rule', choices: allRules.map(rule => rule.id), max: 1 },
  options: {},
  async run({ options, operands: [id] }, terminal) {
    const shape = readShape(options, terminal)
    if (id === undefined) {
      terminal.stdout.write(formatRuleList(allRules, shape))
      return exitCodes.ok
    }
    if (!allRules.some(rule => rule.id === id)) throw new UsageError(unknownRule(id))
    const page = readFileSync(packageFile(`docs/rules/${id}.md`), 'utf8')
    const { renderMarkdown } = await import('./render-markdown.ts')
    terminal.stdout.write(renderMarkdown(page, shape))
    return exitCodes.ok
  },
})

function unknownRule(id: string): string {
  const similar = didYouMean(
    id,
    allRules.map(rule => rule.id),
  )
  const hint = similar === undefined ? 'Run konnector-lint explain for the list.' : `Did you mean ${similar}?`
  return `There is no rule ${JSON.stringify(id)}. ${hint}`
}

/** Every rule with its summary, by group. */
function formatRuleList(rules: readonly Rule[], { color, width }: { color: boolean; width: number }): string {
  const paint = createColors(color)
  const column = Math.max(...rules.map(rule => rule.id.length)) + 4
  const blocks = groups.flatMap(group => {
    const members = rules.filter(rule => rule.group === group)
    if (members.length === 0) return []
    const lines = members.map(({ id, summary }) => {
      if (width < column + 30)
        return `  ${id}\n${wrap(summary, width - 4)
          .map(line => `    ${line}`)
          .join('\n')}`
      return `  ${id.padEnd(column - 2)}${wrap(summary, width - column).join(`\n${' '.repeat(column)}`)}`
    })
    return [`${paint('bold', group)}\n${lines.join('\n')}`]
  })
  return `${blocks.join('\n\n')}\n\nkonnector-lint explain <rule> explains one.\n`
}
