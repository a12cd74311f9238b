const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  cachePaths,
  readInventory
} from "./chunk-Q25V2AE6.js";
import {
  formatModuleSize,
  formatShare,
  groupModules
} from "./chunk-5C3U6WKE.js";
import {
  findDuplicates
} from "./chunk-MLLNMDTV.js";
import "./chunk-XASN2HVC.js";
import "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/bundle/analyze.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";

// src/bundle/analyze/page-assets.ts
var treemapStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1d2733, #e7ecf2); --paper: light-dark(#fff, #14181d);
  --own: light-dark(#ffd166, #b98900); --package: light-dark(#cfe0f5, #27405e); --duplicate: light-dark(#f6c6bb, #6e3529);
  --line: light-dark(#fff, #14181d); }
body { margin: 0 auto; padding: 1rem 1.5rem; max-width: 110rem; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem 1.5rem; }
h1 { margin: 0; font-size: 1.4rem; } header p { margin: 0; flex: 1; }
input, button { font: inherit; padding: .3rem .6rem; }
svg { display: block; width: 100%; margin: 1rem 0; }
svg text { fill: var(--ink); font-family: ui-monospace, monospace; pointer-events: none; }
svg > g { cursor: zoom-in; } rect { stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
.own > rect, i.own { fill: var(--own); background: var(--own); }
.package > rect, i.package { fill: var(--package); background: var(--package); }
.duplicate > rect, i.duplicate { fill: var(--duplicate); background: var(--duplicate); }
g g rect { fill: color-mix(in oklab, var(--paper) 25%, transparent); } g g:hover rect { fill: color-mix(in oklab, var(--ink) 20%, transparent); }
svg.finding g g:not(.found) { opacity: .15; }
i { display: inline-block; width: .9rem; height: .9rem; margin: 0 .3rem 0 1rem; vertical-align: -.1rem; }
table { border-collapse: collapse; } th, td { padding: .15rem 1rem .15rem 0; text-align: left; }
th:nth-child(n+3), td:nth-child(n+3) { text-align: right; font-variant-numeric: tabular-nums; }
`;
var treemapScript = `
const svg = document.querySelector('svg'), back = document.querySelector('button'), all = svg.getAttribute('viewBox')
const zoom = group => {
  if (group) { const { x, y, width, height } = group.firstChild.getBBox(); svg.setAttribute('viewBox', [x, y, width, height].join(' ')) }
  else svg.setAttribute('viewBox', all)
  back.hidden = !group
}
svg.onclick = event => zoom(back.hidden ? event.target.closest('svg > g') : null)
back.onclick = () => zoom(null)
onkeydown = event => { if (event.key === 'Escape') zoom(null) }
document.querySelector('input').oninput = event => {
  const wanted = event.target.value.toLowerCase()
  svg.classList.toggle('finding', wanted !== '')
  for (const file of document.querySelectorAll('g g'))
    file.classList.toggle('found', wanted !== '' && (file.parentNode.dataset.name + ' ' + file.querySelector('title').textContent).toLowerCase().includes(wanted))
  for (const row of document.querySelectorAll('tbody tr')) row.hidden = !row.textContent.toLowerCase().includes(wanted)
}
`;

// src/bundle/analyze/squarify.ts
function squarify(items, weight, within) {
  const waiting = items.filter((item) => weight(item) > 0).toSorted((a, b) => weight(b) - weight(a));
  const total = waiting.reduce((sum, item) => sum + weight(item), 0);
  const scale = within.width * within.height / total;
  const tiles = [];
  let rest = within;
  while (waiting.length > 0) {
    const side = Math.min(rest.width, rest.height);
    const row2 = [waiting.shift()];
    let area = weight(row2[0]) * scale;
    while (waiting.length > 0) {
      const next = weight(waiting[0]) * scale;
      const largest = weight(row2[0]) * scale;
      const last = weight(row2.at(-1)) * scale;
      if (worst(largest, next, area + next, side) > worst(largest, last, area, side)) break;
      row2.push(waiting.shift());
      area += next;
    }
    const thickness = side === 0 ? 0 : area / side;
    tiles.push(...layRow(row2, (item) => weight(item) * scale, thickness, rest));
    rest = without(rest, thickness);
  }
  return tiles;
}
function worst(largest, smallest2, area, side) {
  const square = side * side;
  return Math.max(square * largest / (area * area), area * area / (square * smallest2));
}
function layRow(row2, areaOf, thickness, rest) {
  let offset = 0;
  return row2.map((item) => {
    const length = thickness === 0 ? 0 : areaOf(item) / thickness;
    const tile = rest.width >= rest.height ? { item, x: rest.x, y: rest.y + offset, width: thickness, height: length } : { item, x: rest.x + offset, y: rest.y, width: length, height: thickness };
    offset += length;
    return tile;
  });
}
function without({ x, y, width, height }, thickness) {
  return width >= height ? { x: x + thickness, y, width: width - thickness, height } : { x, y: y + thickness, width, height: height - thickness };
}

// src/bundle/analyze/page.ts
var canvas = { x: 0, y: 0, width: 1600, height: 900 };
var header = 18;
var smallest = 1.5;
function analysisPage(inventory, title) {
  const groups = groupModules(inventory);
  const tiles = squarify(groups, ({ bytes }) => bytes, canvas);
  const total = inventory.bytes;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}: what is inside</title>
<style>${treemapStyle}</style>
<header>
  <h1>${escape(title)}</h1>
  <p>${formatModuleSize(total)} from ${inventory.packages.length} packages</p>
  <input type="search" placeholder="Find a package or a file" aria-label="Find a package or a file">
  <button hidden>Back to all</button>
</header>
<svg viewBox="0 0 ${canvas.width} ${canvas.height}" role="img" aria-label="Treemap of the bundle">
${tiles.map((tile) => frame(tile, total)).join("\n")}
</svg>
<p class="legend"><i class="own"></i> the konnector's own source <i class="package"></i> a package <i class="duplicate"></i> a package in more than one version</p>
<table>
<thead><tr><th>Package<th>Licence<th>Files<th>Bytes<th>Share</thead>
<tbody>
${groups.map((group) => row(group, total)).join("\n")}
</tbody>
</table>
<script>${treemapScript}</script>
</html>
`;
}
function frame(tile, total) {
  const { item, x, y, width, height } = tile;
  if (width < smallest || height < smallest) return "";
  const label = `${item.name}  ${formatModuleSize(item.bytes)}`;
  const headed = height > 2 * header && width > 60;
  const inside = headed ? { x: x + 2, y: y + header, width: width - 4, height: height - header - 2 } : { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
  const modules = inside.width > 0 && inside.height > 0 ? squarify(item.modules, ({ bytes }) => bytes, inside) : [];
  const files = modules.filter((module) => module.width >= smallest && module.height >= smallest).map((module) => {
    const { path, bytes } = module.item;
    return `<g>${box(module)}<title>${escape(path)}
${formatModuleSize(bytes)}, ${formatShare(bytes, total)}</title>${text(basename(path), module)}</g>`;
  });
  return `<g class="${item.kind}" data-name="${escape(item.name)}">${box(tile)}<title>${escape(label)}, ${formatShare(item.bytes, total)}</title>${headed ? text(label, { ...tile, height: header }) : ""}${files.join("")}</g>`;
}
function row(group, total) {
  const { name, kind, license, modules, bytes } = group;
  return `<tr class="${kind}"><td>${escape(name)}<td>${escape(license ?? "")}<td>${modules.length}<td>${formatModuleSize(bytes)}<td>${formatShare(bytes, total)}`;
}
function box({ x, y, width, height }) {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;
}
function text(label, { x, y, width, height }) {
  const size = Math.min(12, height * 0.7, 0.95 * width / (label.length * 0.61));
  if (size < 1.2) return "";
  return `<text x="${round(x + size * 0.25)}" y="${round(y + size * 1.1)}" font-size="${round(size)}">${escape(label)}</text>`;
}
function basename(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function round(value) {
  return Math.round(value * 100) / 100;
}
function escape(raw) {
  return raw.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

// src/bundle/analyze/table.ts
function inventoryTable(inventory) {
  const groups = groupModules(inventory);
  const shown = groups.slice(0, 10);
  const width = Math.max(...shown.map(({ name }) => name.length), 0);
  const rows = shown.map(
    ({ name, bytes }) => `${name.padEnd(width)}  ${formatModuleSize(bytes).padStart(9)}  ${formatShare(bytes, inventory.bytes).padStart(7)}`
  );
  const rest = groups.slice(10).reduce((sum, { bytes }) => sum + bytes, 0);
  const others = groups.length - shown.length;
  return [
    `${formatModuleSize(inventory.bytes)} from ${count(inventory.packages.length, "package")}`,
    "",
    ...rows,
    ...others > 0 ? [`and ${count(others, "other")}, ${formatModuleSize(rest)} together`] : [],
    ...duplicateLines(inventory),
    ""
  ].join("\n");
}
function duplicateLines(inventory) {
  const duplicates = [...findDuplicates(inventory)];
  if (duplicates.length === 0) return [];
  const lines = duplicates.map(([name, versions]) => {
    const bytes = versions.reduce((sum, bundled) => sum + bundled.bytes, 0);
    return `  ${name} ${versions.map(({ version }) => version).join(", ")}  ${formatModuleSize(bytes)}`;
  });
  return ["", "in more than one version:", ...lines];
}
function count(n, noun) {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

// src/bundle/analyze.ts
function analyze(build, konnectorDir, title) {
  const inventory = readInventory(konnectorDir, build.dir);
  if (!inventory) return void 0;
  const page = join(cachePaths(konnectorDir, build.dir).own, "inside.html");
  writeFileSync(page, analysisPage(inventory, title));
  return { page, table: inventoryTable(inventory) };
}
export {
  analyze
};
