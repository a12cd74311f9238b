/** An option as it is parsed and as `--help` shows it. */
export interface OptionDefinition {
  type: 'string' | 'boolean'
  /** One letter: `q` for `-q`. */
  short?: string
  /** May be given more than once; the value is a list. */
  multiple?: boolean
  /** What stands after the name in the help: `<dir>`. */
  value?: string
  /** The values it can have, where `value` does not list them. */
  choices?: readonly string[]
  help: string
}

export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>

/** The words that a name such as `show|list` lists; none for `<file>`. */
export function listChoices(name: string): readonly string[] {
  return /^[\w-]+(\|[\w-]+)+$/.test(name) ? name.split('|') : []
}

type OptionValue<D extends OptionDefinition> = D extends { type: 'boolean' }
  ? boolean
  : D extends { multiple: true }
    ? readonly string[]
    : string | undefined

/** The values of options by name, with the types their definitions give them. */
export type OptionValues<D extends OptionDefinitions> = { readonly [Name in keyof D]: OptionValue<D[Name]> }
