import { posix } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/rule.ts'
import { nodeAt, formatPointer, regionOf } from '../json/document.ts'
import type { Config, Ignore } from './config.ts'
import type { LoadedConfig } from './read.ts'
import { unusedIgnore } from './rules.ts'

/**
 * The diagnostics as the configuration wants them: with its severities, without rules that are off and findings that are
 * ignored. An entry of `ignore` that matches nothing is reported if its rule was evaluated. Pure.
 */
export function applyConfig(
  diagnostics: readonly Diagnostic[],
  loaded: LoadedConfig,
  evaluated: ReadonlySet<string>,
): Diagnostic[] {
  const { config, folder } = loaded
  const met = new Set<Ignore>()
  const kept = diagnostics.filter(diagnostic => {
    const entries = config.ignore.filter(entry => ignores(entry, diagnostic, folder))
    for (const entry of entries) met.add(entry)
    return entries.length === 0
  })
  const unused = config.ignore.flatMap((entry, index) =>
    met.has(entry) || !evaluated.has(entry.rule) ? [] : [unusedEntry(entry, index, loaded)],
  )
  return [...kept, ...unused].flatMap(diagnostic => withSeverity(diagnostic, config))
}

function ignores({ rule, pointer, file }: Ignore, diagnostic: Diagnostic, folder: string): boolean {
  return (
    rule === diagnostic.rule &&
    (pointer === undefined || isBelow(diagnostic.pointer, pointer)) &&
    (file === undefined || posix.join(folder, file) === diagnostic.file)
  )
}

/** Whether a pointer is the same as another, or below it. */
function isBelow(pointer: string | undefined, above: string): boolean {
  return pointer !== undefined && (pointer === above || pointer.startsWith(`${above}/`))
}

function withSeverity(diagnostic: Diagnostic, { rules }: Config): Diagnostic[] {
  const severity = Object.hasOwn(rules, diagnostic.rule) ? rules[diagnostic.rule] : undefined
  if (severity === undefined) return [diagnostic]
  return severity === 'off' ? [] : [{ ...diagnostic, severity }]
}

function unusedEntry({ rule, pointer, reason }: Ignore, index: number, { source }: LoadedConfig): Diagnostic {
  const where = pointer ? ` at ${pointer}` : ''
  const message = `The configuration ignores ${rule}${where}, but it finds nothing there. Remove the entry. Its reason was: ${reason}`
  if (source === undefined) return diagnose(unusedIgnore, { message })
  const { document, path: at } = source
  const path = [...at, 'ignore', index]
  const node = nodeAt(document, path)
  const region = node && regionOf(document.text, node)
  return diagnose(unusedIgnore, {
    message,
    place: { file: document.file, ...region, pointer: formatPointer(path) },
  })
}
