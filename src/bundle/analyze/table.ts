import { formatCount, formatSize } from '../../text/format.ts'
import { findDuplicates, type Inventory } from '../inventory/inventory.ts'
import { groupModules, formatShare } from './groups.ts'

/** What is inside, for a terminal: the ten heaviest, and what is there more than once. */
export function inventoryTable(inventory: Inventory): string {
  const groups = groupModules(inventory)
  const shown = groups.slice(0, 10)
  const width = Math.max(...shown.map(({ name }) => name.length), 0)
  const rows = shown.map(
    ({ name, bytes }) =>
      `${name.padEnd(width)}  ${formatSize(bytes).padStart(9)}  ${formatShare(bytes, inventory.bytes).padStart(7)}`,
  )
  const rest = groups.slice(10).reduce((sum, { bytes }) => sum + bytes, 0)
  const others = groups.length - shown.length
  return [
    `${formatSize(inventory.bytes)} from ${formatCount(inventory.packages.length, 'package')}`,
    '',
    ...rows,
    ...(others > 0 ? [`and ${formatCount(others, 'other')}, ${formatSize(rest)} together`] : []),
    ...duplicateLines(inventory),
    '',
  ].join('\n')
}

function duplicateLines(inventory: Inventory): string[] {
  const duplicates = [...findDuplicates(inventory)]
  if (duplicates.length === 0) return []
  const lines = duplicates.map(([name, versions]) => {
    const bytes = versions.reduce((sum, bundled) => sum + bundled.bytes, 0)
    return `  ${name} ${versions.map(({ version }) => version).join(', ')}  ${formatSize(bytes)}`
  })
  return ['', 'in more than one version:', ...lines]
}
