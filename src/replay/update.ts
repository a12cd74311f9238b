import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeInside } from '../konnector/write.ts'
import type { DriverRun } from './driver.ts'
import { eventsOf } from './events.ts'
import { expectedOf } from './outcome.ts'
import { type Expected, expectedFile } from './recording.ts'

export interface ExpectedChange {
  before: string
  after: string
}

/** Of a scenario that has no `expected.json` yet. */
export const noExpected: Expected = { result: 'success', documents: {}, files: [] }

/** The text of `expected.json`; empty when there is none. */
export function readExpectedText(dir: string): string {
  const file = join(dir, expectedFile)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** Whether a run went the way of the recording, so that what it did can be expected of the next. */
export function isRepeated({ events, timedOut }: DriverRun): boolean {
  const kinds = ['unmatched', 'blocked', 'overtime'] as const
  return !timedOut && kinds.every(kind => eventsOf(events, kind).length === 0)
}

/** Writes what a run did as what is expected; undefined when that changes nothing. */
export function updateExpected(
  dir: string,
  run: DriverRun,
  konnectorDir: string,
): ExpectedChange | undefined {
  const before = readExpectedText(dir)
  const after = `${JSON.stringify(expectedOf(run), null, 2)}\n`
  if (before === after) return undefined
  writeInside(konnectorDir, join(dir, expectedFile), after)
  return { before, after }
}
