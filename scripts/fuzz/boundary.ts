import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { formatNames } from '../../src/report/format.ts'
import { formats } from '../../src/report/index.ts'
import { createReport } from '../../src/report/report.ts'

/** A place where data of strangers comes in: what is changed at random, and what reads it. */
export interface Boundary {
  sample: string
  /** Rejects with anything but an error for users when there is a bug. */
  read(input: string): unknown
}

/** Boundaries by their names. */
export type Boundaries = Readonly<Record<string, Boundary>>

/** Prints findings in every format, as a run does. */
export async function reportAll(diagnostics: Parameters<typeof createReport>[0]): Promise<void> {
  const report = createReport(diagnostics, [], 1)
  const context = { rules: [], source: () => undefined, color: false, width: 100, version: '0.0.0' }
  for (const name of formatNames) (await formats[name]())(report, context)
}

/** Uses a temporary folder with these files: path → text, whose characters are bytes. */
export async function withFolder(
  files: Readonly<Record<string, string>>,
  use: (dir: string) => unknown,
): Promise<void> {
  const dir = mkdtempSync(join(realpathSync(tmpdir()), 'konnector-lint-fuzz-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true })
      writeFileSync(join(dir, path), text, 'latin1')
    }
    await use(dir)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
