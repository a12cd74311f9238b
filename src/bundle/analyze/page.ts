import { escapeHtml } from '../../text/escape.ts'
import { contentPolicy } from '../../text/content-policy.ts'
import { formatSize } from '../../text/format.ts'
import type { Inventory } from '../inventory/inventory.ts'
import { type ModuleGroup, groupModules, formatShare } from './groups.ts'
import { treemapScript, treemapStyle } from './page-assets.ts'
import { type Rect, squarify, type Tile } from './squarify.ts'

const canvas: Rect = { x: 0, y: 0, width: 1_600, height: 900 }
const header = 18
/** Below this a tile is a pixel or two, and only swells the page. */
const smallest = 1.5

/**
 * A page with a treemap of what is inside: self-contained, so that it can be kept with a build and opened anywhere. A
 * package is a frame and its modules the tiles in it; a click goes into a package, the field finds by name.
 */
export function analysisPage(inventory: Inventory, title: string): string {
  const groups = groupModules(inventory)
  const tiles = squarify(groups, ({ bytes }) => bytes, canvas)
  const total = inventory.bytes
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${contentPolicy({ style: treemapStyle, script: treemapScript })}
<title>${escapeHtml(title)}: what is inside</title>
<style>${treemapStyle}</style>
<header>
  <h1>${escapeHtml(title)}</h1>
  <p>${formatSize(total)} from ${inventory.packages.length} packages</p>
  <input type="search" placeholder="Find a package or a file" aria-label="Find a package or a file">
  <button id="back" hidden>Back to all</button>
</header>
<main>
<svg viewBox="0 0 ${canvas.width} ${canvas.height}" role="img" aria-label="Treemap of the bundle">
${tiles.map(tile => frame(tile, total)).join('\n')}
</svg>
<p class="legend"><i class="own"></i> the konnector's own source <i class="package"></i> a package <i class="duplicate"></i> a package in more than one version</p>
<table>
<thead><tr><th scope="col">Package<th scope="col">Licence<th scope="col">Files<th scope="col">Bytes<th scope="col">Share</thead>
<tbody>
${groups.map(group => row(group, total)).join('\n')}
</tbody>
</table>
</main>
<script>${treemapScript}</script>
</html>
`
}

function frame(tile: Tile<ModuleGroup>, total: number): string {
  const { item, x, y, width, height } = tile
  if (width < smallest || height < smallest) return ''
  const label = `${item.name}  ${formatSize(item.bytes)}`
  const headed = height > 2 * header && width > 60
  const inside = headed
    ? { x: x + 2, y: y + header, width: width - 4, height: height - header - 2 }
    : { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }
  const modules =
    inside.width > 0 && inside.height > 0 ? squarify(item.modules, ({ bytes }) => bytes, inside) : []
  const files = modules
    .filter(module => module.width >= smallest && module.height >= smallest)
    .map(module => {
      const { path, bytes } = module.item
      return `<g>${box(module)}<title>${escapeHtml(path)}\n${formatSize(bytes)}, ${formatShare(bytes, total)}</title>${text(basename(path), module)}</g>`
    })
  return `<g class="${item.kind}" data-name="${escapeHtml(item.name)}">${box(tile)}<title>${escapeHtml(label)}, ${formatShare(item.bytes, total)}</title>${
    headed ? text(label, { ...tile, height: header }) : ''
  }${files.join('')}</g>`
}

function row(group: ModuleGroup, total: number): string {
  const { name, kind, license, modules, bytes } = group
  return `<tr class="${kind}"><td><button class="zoom">${escapeHtml(name)}</button><td>${escapeHtml(license ?? '')}<td>${modules.length}<td>${formatSize(bytes)}<td>${formatShare(bytes, total)}`
}

function box({ x, y, width, height }: Rect): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`
}

/** A label that fits into its tile, or none. */
function text(label: string, { x, y, width, height }: Rect): string {
  const size = Math.min(12, height * 0.7, (0.95 * width) / (label.length * 0.61))
  if (size < 1.2) return ''
  return `<text x="${round(x + size * 0.25)}" y="${round(y + size * 1.1)}" font-size="${round(size)}">${escapeHtml(label)}</text>`
}

function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
