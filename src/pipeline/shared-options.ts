import { UsageError } from '../diagnostics/errors.ts'
import { isPushMode, type PushMode, pushModes } from '../publish/push-mode.ts'
import {
  checkTargets,
  type TargetOption,
  targetOptionNames,
  targetOptions,
  type TargetValues,
} from '../publish/targets/options.ts'
import { formatList } from '../text/format.ts'

/** Options of the command line that are inputs of the Action as well: both have them from here. */
export const sharedOptions = {
  push: {
    type: 'string',
    value: pushModes.join('|'),
    help: "push with git, or over GitHub's API with commits that GitHub signs (default: git where it can)",
    isValid: isPushMode,
    advice: `Use ${formatList(pushModes, { last: 'or' })}.`,
  },
  ...targetOptions,
} as const satisfies Record<string, TargetOption>

export type SharedOptionName = keyof typeof sharedOptions

/** How a face has its options: what users know one as, in a sentence, and the value; a switch that is on is `true`. */
export interface OptionSource {
  nameOf(option: string): string
  valueOf(option: SharedOptionName): string | undefined
}

/** Reads these options. Throws `UsageError`. */
export function readSharedOptions(
  { nameOf, valueOf }: OptionSource,
  registry: string | undefined,
): { pushMode: PushMode | undefined; targetValues: TargetValues } {
  const read = (name: SharedOptionName) => {
    const value = valueOf(name)
    const { isValid = () => true, advice = '' }: TargetOption = sharedOptions[name]
    if (value !== undefined && !isValid(value))
      throw new UsageError(capitalize(`${nameOf(name)} is ${JSON.stringify(value)}. ${advice}`))
    return value
  }
  const targetValues: TargetValues = {}
  for (const name of targetOptionNames) {
    const value = read(name)
    if (value !== undefined) targetValues[name] = value
  }
  const problem = checkTargets(registry, targetValues, nameOf)
  if (problem !== undefined) throw new UsageError(capitalize(problem))
  return { pushMode: read('push') as PushMode | undefined, targetValues }
}

function capitalize(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1)
}
