import { type CompletableCommand, type CompletableOption } from './completable.ts'

/** A script for fish 3, to be sourced. */
export function formatFish(commands: readonly CompletableCommand[]): string {
  const names = commands.map(({ name }) => name)
  const others = names.filter(name => name !== 'lint').join(' ')
  const lines = commands.flatMap(command => {
    // Without a command it is lint.
    const when =
      command.name === 'lint'
        ? `not __fish_seen_subcommand_from ${others}`
        : `__fish_seen_subcommand_from ${command.name}`
    return [
      `complete -c konnector-lint -n __fish_use_subcommand -a ${command.name} -d ${quote(command.summary)}`,
      ...(command.choices.length === 0
        ? []
        : [`complete -c konnector-lint -n ${quote(when)} -f -a ${quote(command.choices.join(' '))}`]),
      ...command.options.map(option => optionLine(when, option)),
    ]
  })
  return `# fish completion of konnector-lint: konnector-lint completion fish | source\n${lines.join('\n')}\n`
}

function optionLine(when: string, { name, short, help, takesValue, choices }: CompletableOption): string {
  const value = !takesValue ? '' : choices.length === 0 ? ' -r -F' : ` -x -a ${quote(choices.join(' '))}`
  const letter = short === undefined ? '' : ` -s ${short}`
  return `complete -c konnector-lint -n ${quote(when)} -l ${name}${letter}${value} -d ${quote(help)}`
}

function quote(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`
}
