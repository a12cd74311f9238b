import { type CompletableCommand, spellings } from './completable.ts'

/** A script for bash 3.2 and later, to be sourced. Where it has no words, bash completes files. */
export function formatBash(commands: readonly CompletableCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  return `# bash completion of konnector-lint: eval "$(konnector-lint completion bash)"
_konnector_lint() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command=lint words=
  # bash takes --format=json apart.
  if [ "$current" = = ]; then current=; elif [ "$previous" = = ]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case " ${names} " in
    *" \${COMP_WORDS[1]} "*) if [ "$COMP_CWORD" -gt 1 ]; then command="\${COMP_WORDS[1]}"; fi ;;
  esac
  case "$command $previous" in
${commands.flatMap(valueCases).join('\n')}
    *)
      case "$command $current" in
${commands.map(optionCase).join('\n')}
${commands.flatMap(operandCase).join('\n')}
      esac
      if [ "$COMP_CWORD" -eq 1 ] && [ "\${current#-}" = "$current" ]; then words='${names}'; fi ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _konnector_lint konnector-lint
`
}

function valueCases({ name, options }: CompletableCommand): string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map(option => {
      const patterns = spellings(option).map(spelling => `"${name} ${spelling}"`)
      return `    ${patterns.join(' | ')}) words='${option.choices.join(' ')}' ;;`
    })
}

function optionCase({ name, options }: CompletableCommand): string {
  return `        "${name} -"*) words='${options.flatMap(spellings).join(' ')}' ;;`
}

function operandCase({ name, choices }: CompletableCommand): string[] {
  return choices.length === 0 ? [] : [`        "${name} "*) words='${choices.join(' ')}' ;;`]
}
