import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { noticesRule } from '../../build/notices.ts'
import { compareNames, packageLocation, type Inventory } from './inventory.ts'

/**
 * The licences of all that is bundled, as most of them ask: name, version and licence of each package on a line of its
 * own, then the texts that came with it, said once for packages that came with the same. Undefined when nothing is
 * bundled.
 */
export function formatNotices(inventory: Inventory, dir: string): string | undefined {
  if (inventory.packages.length === 0) return undefined
  const headers = new Map<string, string[]>()
  for (const bundled of inventory.packages) {
    const text =
      licenseTexts(packageLocation(dir, bundled)).join('\n\n') || 'It came without the text of its licence.'
    const header = `${bundled.name} ${bundled.version} (${bundled.license ?? 'no licence given'})`
    headers.set(text, [...(headers.get(text) ?? []), header])
  }
  const parts = [...headers].map(([text, lines]) => `${lines.join('\n')}\n\n${text}\n`)
  const head = `The bundle holds these ${inventory.packages.length} packages, or parts of them.\n`
  return [head, ...parts].join(`\n${noticesRule}\n\n`)
}

function licenseTexts(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      entry =>
        entry.isFile() && /^(?:un)?(?:licen[cs]e|copying|notice)\b(?!.*\.[cm]?[jt]s$)/i.test(entry.name),
    )
    .map(({ name }) => name)
    .toSorted(compareNames)
    .map(name => readFileSync(join(folder, name), 'utf8').replaceAll(/\r\n?/g, '\n').trim())
}
