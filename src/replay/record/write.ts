import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { removeInside, resolveInside, writeInside } from '../../konnector/write.ts'
import { printable } from '../printable.ts'
import { readOwnChoices } from '../recording.ts'
import { choicesOf, type RecordingChoices } from '../settings.ts'
import { RecordingError } from '../recording-error.ts'
import type { Redactor } from './redact.ts'
import { RecordRefused } from './refused.ts'

/** What a person wrote into the scenario at `dir`, which stays when it is recorded again. Throws `RecordRefused`. */
export function readChoices(dir: string): RecordingChoices {
  try {
    return choicesOf(readOwnChoices(dir))
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error
    throw new RecordRefused(
      `${join(dir, error.file)} cannot be read: ${error.message}. Mend it or delete it first.`,
    )
  }
}

/** Throws `RecordRefused` when a secret can still be read in one of the files. */
export function refuseLeaks(files: ReadonlyMap<string, Uint8Array>, redactor: Redactor): void {
  const leaking = [...files].filter(
    ([name, content]) => redactor.leaks(content) || redactor.leaks(Buffer.from(name)),
  )
  if (leaking.length === 0) return
  const names = leaking.map(([name]) => printable(redactor.text(name), 120)).join(', ')
  throw new RecordRefused(
    `A secret would be left in ${names}, so nothing was written. It is written in a way that konnector-lint cannot replace; please report it without the secret.`,
  )
}

/** Writes files beside those of a scenario, or in place of one of the same name. Throws `OperationalError`. */
export function addFiles(
  dir: string,
  files: ReadonlyMap<string, Uint8Array>,
  { konnectorDir }: { konnectorDir: string },
): void {
  for (const [name, content] of files) writeInside(konnectorDir, join(dir, name), content)
}

/** Writes the files of a scenario in place of the exchanges that are there. Throws `OperationalError`. */
export function writeScenario(
  dir: string,
  files: ReadonlyMap<string, Uint8Array>,
  { konnectorDir }: { konnectorDir: string },
): void {
  const folder = resolveInside(konnectorDir, dir)
  const before = existsSync(folder) ? readdirSync(folder) : []
  for (const name of before) if (/^\d{3,}-/.test(name)) removeInside(konnectorDir, join(dir, name))
  addFiles(dir, files, { konnectorDir })
  // A recording is bytes: no checkout may change the ends of its lines.
  const attributes = join(dir, '..', '.gitattributes')
  if (!existsSync(attributes)) writeInside(konnectorDir, attributes, '* -text\n')
}
