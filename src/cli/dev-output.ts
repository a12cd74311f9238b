import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts'
import { readObject } from '../json/read.ts'
import { printable } from '../replay/printable.ts'
import { createReport } from '../report/report.ts'
import { appUrl } from '../stack/address.ts'
import type { DevResult } from '../stack/dev.ts'
import { tokenFile } from '../stack/token-file.ts'
import type { Saved } from '../stack/traffic.ts'
import { escapeCommands } from '../text/escape.ts'
import type { CommonOptions, Terminal } from './command.ts'
import { printReport } from './print.ts'

/** Shows what `dev` does, and what came of it. */
export class DevPrinter {
  readonly #options: CommonOptions
  readonly #terminal: Terminal
  readonly #place: { cozy: URL; flatSubdomains: boolean }
  #accessShown = false

  constructor(options: CommonOptions, terminal: Terminal, place: { cozy: URL; flatSubdomains: boolean }) {
    this.#options = options
    this.#terminal = terminal
    this.#place = place
  }

  showConsent(page: URL, why: 'first' | 'permissions'): void {
    const { cozy } = this.#place
    const reason =
      why === 'first'
        ? `konnector-lint asks ${cozy.host} for the permissions of the manifest, then for permission to create an account and a folder.`
        : `The permissions of the manifest changed, so konnector-lint asks ${cozy.host} for the new ones.`
    this.#terminal.stderr.write(`${reason} Consent on this page within two minutes:\n\n  ${page.href}\n\n`)
  }

  showAccess(konnectorDir: string): void {
    if (this.#accessShown) return
    this.#accessShown = true
    const { cozy } = this.#place
    this.#terminal.stderr.write(
      `The token for ${cozy.host} is in ${tokenFile(konnectorDir)}, which only you can read. Remove it with dev --forget.\n`,
    )
  }

  /** A line of the konnector: its log, in the words of the stack, or what it printed besides. */
  showLine(line: string, stream: 'stdout' | 'stderr'): void {
    const { type, message } = stream === 'stdout' ? parseLine(line) : {}
    if (this.#options.quiet && !['warn', 'warning', 'error', 'critical'].includes(type ?? '')) return
    const shown =
      type === undefined ? `  | ${printable(line)}` : `  ${printable(type, 20)} ${printable(message ?? '')}`
    this.#terminal.stderr.write(`${escapeCommands(shown)}\n`)
  }

  /** `notice` says that no sandbox stood around the konnector. */
  async showResult(
    { job, saved, refusals, workspace, isolation }: DevResult,
    notice: string | undefined,
  ): Promise<ExitCode> {
    const { stdout, stderr } = this.#terminal
    const asked = this.#options.format.length > 0
    const isReported = refusals.length > 0 || asked
    if (notice !== undefined && !isReported) stderr.write(`${notice}\n`)
    if (isReported)
      await printReport(
        createReport(refusals, [], 1, notice === undefined ? {} : { notice }),
        this.#options,
        this.#terminal,
      )
    const lines = [
      job.error === undefined ? 'The konnector succeeded.' : `The konnector failed: ${printable(job.error)}.`,
      workspace.isNew
        ? 'Created its account and its folder; later runs reuse them.'
        : 'Reused the account and the folder of an earlier run.',
      ...this.#savedLines(saved),
      `It ran in ${isolation}; the network was open.`,
    ]
    // A report that a program reads stands alone.
    ;(asked ? stderr : stdout).write(`${lines.join('\n')}\n`)
    return job.error === undefined && refusals.length === 0 ? exitCodes.ok : exitCodes.found
  }

  #savedLines({ documents, files }: Saved): string[] {
    const { cozy, flatSubdomains } = this.#place
    const drive = appUrl(cozy, 'drive', flatSubdomains)
    const doctypes = [...new Set(documents.map(({ doctype }) => doctype))]
    return [
      ...(documents.length + files.length === 0 ? ['It saved nothing new.'] : []),
      ...doctypes.flatMap(doctype => {
        const ids = documents.filter(document => document.doctype === doctype).map(({ id }) => id)
        const links = ids.map(
          id => new URL(`/data/${encodeURIComponent(doctype)}/${encodeURIComponent(id)}`, cozy),
        )
        return [`${printable(doctype, 80)}: ${ids.length} saved`, ...links.map(link => `  ${link.href}`)]
      }),
      ...(files.length === 0 ? [] : [`io.cozy.files: ${files.length} saved`]),
      ...files.map(({ id, folder, name }) => {
        const hash = `/folder/${encodeURIComponent(folder)}/file/${encodeURIComponent(id)}`
        return `  ${printable(name, 120)}  ${drive.href}#${hash}`
      }),
    ]
  }
}

function parseLine(line: string): { type?: string; message?: string } {
  const { type, message = '' } = readObject(line) ?? {}
  if (typeof type !== 'string') return {}
  return { type, message: typeof message === 'string' ? message : JSON.stringify(message) }
}
