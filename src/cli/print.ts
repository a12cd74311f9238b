import { resolve } from 'node:path'
import { writeInside } from '../konnector/write.ts'
import { readRepositoryText } from '../konnector/repository.ts'
import { type FormatName, formatNames } from '../report/format.ts'
import { formats } from '../report/index.ts'
import type { Report } from '../report/report.ts'
import { isRerun } from '../report/rerun.ts'
import { version } from '../package.ts'
import { UsageError } from '../diagnostics/errors.ts'
import type { CommonOptions, Terminal } from './command.ts'
import { readShape } from './terminal-shape.ts'

/** The options that say how a report is printed. */
export type PrintOptions = Pick<CommonOptions, 'format' | 'quiet' | 'verbose' | 'no-color'>

/** Columns of a report in a file. */
const fileWidth = 100

interface Destination {
  name: FormatName
  /** Default: standard output. */
  file?: string
}

/** Prints the report in every format asked for. `texts` holds what is not on the disk: standard input. */
export async function printReport(
  report: Report,
  options: PrintOptions,
  terminal: Terminal,
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const { cwd, env, stdout, tokens } = terminal
  const shape = readShape(options, terminal)
  const masked = tokens.mask.data(report)
  const shown = options.quiet ? errorsOnly(masked) : masked
  const destinations: Destination[] = readDestinations(options)
  // Reports in files say nothing to the one who waits.
  const isSilent = destinations.every(({ file }) => file !== undefined)
  const all = isSilent ? [...destinations, { name: 'pretty' as const }] : destinations
  for (const { name, file } of all) {
    const format = await formats[name]()
    const text = format(isSilent && file === undefined ? { ...shown, diagnostics: [] } : shown, {
      rules: name === 'sarif' ? (await import('../rules.ts')).allRules : [],
      source: sourceReader(cwd, texts),
      ...(file === undefined ? shape : { color: false, width: fileWidth }),
      verbose: options.verbose,
      verdictFirst: isRerun(env),
      version,
    })
    if (file === undefined) stdout.write(text)
    else writeInside(cwd, file, tokens.mask.text(text))
  }
}

/** Checked before anything runs: a wrong format must not cost a bundle. Throws `UsageError`. */
export function readDestinations({ format: asked }: Pick<PrintOptions, 'format'>): Destination[] {
  if (asked.length === 0) return [{ name: 'pretty' }]
  return asked.map(text => {
    const [name, ...file] = text.split('=')
    const known = formatNames.find(format => format === name)
    if (known === undefined)
      throw new UsageError(`There is no format ${JSON.stringify(name)}. Use ${formatNames.join(', ')}.`)
    if (file.length > 0 && file.join('') === '')
      throw new UsageError(`--format ${name}= needs a file after =. Leave = out to print to standard output.`)
    return { name: known, ...(file.length > 0 && { file: file.join('=') }) }
  })
}

/** The sums stay: they are true of what was found. */
function errorsOnly(report: Report): Report {
  const errors = report.diagnostics.filter(diagnostic => diagnostic.severity === 'error')
  return { ...report, diagnostics: errors }
}

function sourceReader(cwd: string, texts: ReadonlyMap<string, string>) {
  const read = new Map<string, string | undefined>(texts)
  return (file: string) => {
    if (!read.has(file)) read.set(file, readRepositoryText(resolve(cwd, file)))
    return read.get(file)
  }
}
