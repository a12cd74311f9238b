import { parseArgs } from 'node:util'
import { UsageError } from '../diagnostics/errors.ts'
import type { Command } from './command.ts'
import type { OptionDefinition, OptionDefinitions } from './option.ts'
import { commonOptions } from './options.ts'

interface Parsed {
  options: Record<string, unknown>
  operands: readonly string[]
}

/** Parses what follows the name of a command, by the command's own definitions. Throws `UsageError`. */
export async function parseArguments(
  args: readonly string[],
  name: string,
  command: Command,
): Promise<Parsed> {
  const parsed = await parseOptions(args, { ...commonOptions, ...command.options })
  const extra = parsed.operands[command.operands?.max ?? 0]
  if (extra === undefined) return parsed
  const accepts = command.operands ? `one ${command.operands.noun}` : 'only options'
  throw new UsageError(
    `${name} accepts ${accepts}; unexpected argument ${JSON.stringify(extra)}. See --help.`,
  )
}

async function parseOptions(args: readonly string[], options: OptionDefinitions): Promise<Parsed> {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true })
    // An option that is not given has a value, too: what its type says.
    const absent = Object.entries(options).map(([name, definition]) => [name, absentValue(definition)])
    return { operands: positionals, options: { ...Object.fromEntries(absent), ...values } }
  } catch (error) {
    const [what = ''] = (error as Error).message.split(/\. |\n/)
    throw new UsageError(await explainOptionError(what, options))
  }
}

function absentValue({ type, multiple }: OptionDefinition): false | [] | undefined {
  if (type === 'boolean') return false
  return multiple ? [] : undefined
}

/** What Node says of an option, in words that help. */
async function explainOptionError(what: string, options: OptionDefinitions): Promise<string> {
  const [, ambiguous] = /^Option '(?:-\w, )?(--[^' ]+).*' argument is ambiguous/.exec(what) ?? []
  if (ambiguous !== undefined)
    return `${ambiguous} needs a value. A value that begins with a dash is given as ${ambiguous}=-value.`
  const [, unknown] = /^Unknown option '-{1,2}([^']+)'$/.exec(what) ?? []
  if (unknown === undefined) return `${what}. See --help.`
  if (/(^|-)token$/.test(unknown))
    return `There is no option --${unknown}: it would show the token to every program. Set REGISTRY_TOKEN or GITHUB_TOKEN in the environment instead.`
  return `Unknown option --${unknown}. ${await hintFor(unknown, options)}See --help.`
}

/** The commands that have the option, or the option that was probably meant. */
async function hintFor(unknown: string, options: OptionDefinitions): Promise<string> {
  const { commands } = await import('./commands.ts')
  const owners: string[] = []
  for (const [name, load] of Object.entries(commands))
    if (Object.hasOwn((await load()).options, unknown)) owners.push(name)
  if (owners.length > 0) return `It belongs to ${owners.join(', ')}. `
  const { didYouMean } = await import('../text/did-you-mean.ts')
  const near = didYouMean(unknown, Object.keys(options))
  return near === undefined ? '' : `Did you mean --${near}? `
}
