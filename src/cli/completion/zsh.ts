import { type CompletableCommand, type CompletableOption, spellings } from './completable.ts'

/** A script for zsh 5, to be sourced after compinit or put into a folder of fpath as _konnector-lint. */
export function formatZsh(commands: readonly CompletableCommand[]): string {
  const names = commands.map(({ name, summary }) => quote(`${name}:${summary}`))
  return `#compdef konnector-lint
# zsh completion of konnector-lint: eval "$(konnector-lint completion zsh)"
_konnector-lint() {
  local -a commands
  commands=(
${names.map(name => `    ${name}`).join('\n')}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  local command=lint
  if [[ -n \${commands[(r)$words[2]:*]} ]]; then
    command=$words[2]
    shift words
    (( CURRENT-- ))
  fi
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _konnector-lint ]]; then
  _konnector-lint "$@"
else
  compdef _konnector-lint konnector-lint
fi
`
}

function commandCase({ name, choices, options }: CompletableCommand): string {
  const operands = choices.length === 0 ? '*:file:_files' : `*:word:(${choices.join(' ')})`
  const specs = [...options.flatMap(optionSpecs), operands].map(quote)
  return `    ${name}) _arguments -s ${specs.join(' \\\n      ')} ;;`
}

/** One a spelling; an option that may be repeated begins with a star. */
function optionSpecs(option: CompletableOption): string[] {
  const { help, takesValue, choices, isRepeatable } = option
  const all = spellings(option)
  const excluded = isRepeatable ? '*' : all.length > 1 ? `(${all.join(' ')})` : ''
  const action = choices.length === 0 ? '_files' : `(${choices.join(' ')})`
  return all.map(spelling => {
    const equals = takesValue && spelling.startsWith('--') ? '=' : ''
    return `${excluded}${spelling}${equals}[${escape(help)}]${takesValue ? `:value:${action}` : ''}`
  })
}

function escape(text: string): string {
  return text.replaceAll(/[\\[\]:]/g, '\\$&')
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
