import { readFileSync } from 'node:fs'
import { OperationalError } from '../../diagnostics/errors.ts'
import { areHands, type Hand } from './hand.ts'

/**
 * The steps of a person in a JSON file: a list of them, or a list for each time that the worker is shown. Throws
 * `OperationalError`.
 */
export function readHands(file: string): Hand[][] {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new OperationalError(
      `The steps in ${file} cannot be read: ${(error as Error).message}. Name a JSON file with a list of steps.`,
    )
  }
  if (areHands(value)) return [value]
  if (Array.isArray(value) && value.every(areHands)) return value as Hand[][]
  throw new OperationalError(
    `${file} holds no list of steps. Write one such as [{ "on": "#email", "type": "me@example.org" }], or a list of such lists.`,
  )
}
