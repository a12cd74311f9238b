import { duplicatesOf, type Inventory } from '../inventory/inventory.ts'
import { groupsOf, shareText, sizeText } from './groups.ts'

/** What is inside, for a terminal: the ten heaviest, and what is there more than once. */
export function inventoryTable(inventory: Inventory): string {
  const groups = groupsOf(inventory)
  const shown = groups.slice(0, 10)
  const width = Math.max(...shown.map(({ name }) => name.length), 0)
  const rows = shown.map(
    ({ name, bytes }) =>
      `${name.padEnd(width)}  ${sizeText(bytes).padStart(9)}  ${shareText(bytes, inventory.bytes).padStart(7)}`,
  )
  const rest = groups.slice(10).reduce((sum, { bytes }) => sum + bytes, 0)
  const others = groups.length - shown.length
  return [
    `${sizeText(inventory.bytes)} from ${count(inventory.packages.length, 'package')}`,
    '',
    ...rows,
    ...(others > 0 ? [`and ${count(others, 'other')}, ${sizeText(rest)} together`] : []),
    ...duplicateLines(inventory),
    '',
  ].join('\n')
}

function duplicateLines(inventory: Inventory): string[] {
  const duplicates = [...duplicatesOf(inventory)]
  if (duplicates.length === 0) return []
  const lines = duplicates.map(([name, versions]) => {
    const bytes = versions.reduce((sum, bundled) => sum + bundled.bytes, 0)
    return `  ${name} ${versions.map(({ version }) => version).join(', ')}  ${sizeText(bytes)}`
  })
  return ['', 'in more than one version:', ...lines]
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
