import { UsageError } from '../diagnostics/errors.ts'
import { exitCodes } from '../diagnostics/exit-code.ts'
import { formatList } from '../text/format.ts'
import { defineCommand } from './command.ts'
import { formatBash } from './completion/bash.ts'
import { formatFish } from './completion/fish.ts'
import { formatZsh } from './completion/zsh.ts'

const shells = { bash: formatBash, zsh: formatZsh, fish: formatFish }

export const completionCommand = defineCommand({
  summary: 'print what makes a shell complete commands, options and values',
  operands: { name: Object.keys(shells).join('|'), noun: 'shell', max: 1, required: true },
  options: {},
  async run({ operands: [shell = ''] }, { stdout }) {
    if (!Object.hasOwn(shells, shell))
      throw new UsageError(
        `completion needs a shell: ${formatList(Object.keys(shells), { last: 'or' })}. For bash, run eval "$(konnector-lint completion bash)".`,
      )
    const { readCompletable } = await import('./completion/completable.ts')
    stdout.write(shells[shell as keyof typeof shells](await readCompletable()))
    return exitCodes.ok
  },
})
