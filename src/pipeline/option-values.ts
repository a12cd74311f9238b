import { isBranchName } from '../git/branch-name.ts'
import { isSpaceName, isWebAddress } from '../registry/url.ts'

/** Options of the command line and inputs of the Action, of one name, whose values can be told wrong before a step runs. */
const demands = {
  branch: { holds: isBranchName, remedy: 'Use a name that git takes for a branch.' },
  registry: { holds: isWebAddress, remedy: 'Use an http or https address.' },
  space: {
    holds: isSpaceName,
    remedy: 'Use small letters, digits, "_" and "-", a letter first.',
  },
} as const

/** What to use instead of a value that the option or input cannot have; undefined when it can have it. */
export function checkOptionValue(name: keyof typeof demands, value: string): string | undefined {
  const { holds, remedy } = demands[name]
  return holds(value) ? undefined : remedy
}
