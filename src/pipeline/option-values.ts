import { UsageError } from '../diagnostics/errors.ts'
import { isBranchName } from '../git/branch-name.ts'
import { isSpaceName, isWebAddress } from '../registry/url.ts'
import { type StepName, stepNames } from '../report/report.ts'
import { didYouMean } from '../text/did-you-mean.ts'

/** Options of the command line and inputs of the Action that share a name and are checked before a step runs. */
const validators = {
  branch: { isValid: isBranchName, advice: 'Use a valid branch name, such as build.' },
  registry: { isValid: isWebAddress, advice: 'Use an http:// or https:// URL.' },
  space: {
    isValid: isSpaceName,
    advice: 'Use lower-case letters, digits, "_" and "-", starting with a letter.',
  },
} as const

/** What to use instead of a value that the option or input cannot have; undefined when it is valid. */
export function checkOptionValue(name: keyof typeof validators, value: string): string | undefined {
  const { isValid, advice } = validators[name]
  return isValid(value) ? undefined : advice
}

/** `Did you mean push?`; undefined when no value is near. */
export function suggestOption(value: string, allowed: readonly string[]): string | undefined {
  const meant = didYouMean(value, allowed)
  return meant === undefined ? undefined : `Did you mean ${meant}?`
}

/**
 * The steps of a list such as `push, submit`, in the order they run; an empty list means all. `option` is what the user
 * knows the list as. Throws `UsageError`.
 */
export function parseSteps(option: string, text: string): StepName[] {
  const asked = text.split(/[\s,]+/).filter(Boolean)
  const unknown = asked.find(name => !(stepNames as readonly string[]).includes(name))
  if (unknown !== undefined)
    throw new UsageError(
      `${option} is ${JSON.stringify(unknown)}. ${suggestOption(unknown, stepNames) ?? `Use ${stepNames.join(', ')}.`}`,
    )
  return asked.length === 0 ? [...stepNames] : stepNames.filter(name => asked.includes(name))
}
