const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  cacheFolder,
  keepFailed,
  readBuildState,
  readCache,
  readInventory,
  removeFailed,
  scratchDir,
  statePaths,
  writeCache
} from "./build-state.js";
import {
  contentPolicy
} from "./text-content-policy.js";
import {
  noticesName,
  noticesRule,
  sizeOf
} from "./build-tree.js";
import {
  haveSameFiles,
  readBuildFiles,
  readDigest
} from "./build-files.js";
import {
  checkOutDir,
  replaceDir,
  resolveOutDir
} from "./bundle-out-dir.js";
import {
  SandboxChoice
} from "./sandbox.js";
import {
  distFile
} from "./dist.js";
import {
  bundleRules
} from "./bundle-rules.js";
import {
  buildRules
} from "./build-rule.js";
import {
  stackNode
} from "./sandbox-limits.js";
import {
  isHidden,
  isManifestName,
  isPackageName
} from "./cozy-build-files.js";
import {
  onInterrupt
} from "./process-group.js";
import {
  readJson,
  readObject
} from "./json-read.js";
import {
  diagnoseFindings,
  displayPath,
  findRepositoryRoot,
  formatCount,
  formatList,
  formatSize,
  isClientSide,
  isFile,
  isInside,
  isLicenseExpression,
  isObject,
  manifestName,
  maxLicenseLength,
  nodeAt,
  parseDocument,
  parsePointer,
  readFile,
  readFileText,
  require_deprecated,
  require_spdx_exceptions,
  require_spdx_license_ids,
  ruleSeverity,
  stringAt,
  toRegion,
  valueAt,
  version,
  walkFolder
} from "./lint.js";
import {
  OperationalError,
  escapeHtml
} from "./text-escape.js";
import {
  __commonJS,
  __toESM
} from "./runtime.js";

// node_modules/spdx-expression-parse/scan.js
var require_scan = __commonJS({
  "node_modules/spdx-expression-parse/scan.js"(exports, module) {
    "use strict";
    var licenses2 = [].concat(require_spdx_license_ids()).concat(require_deprecated());
    var exceptions = require_spdx_exceptions();
    module.exports = function(source) {
      var index = 0;
      function hasMore() {
        return index < source.length;
      }
      function read2(value) {
        if (value instanceof RegExp) {
          var chars = source.slice(index);
          var match = chars.match(value);
          if (match) {
            index += match[0].length;
            return match[0];
          }
        } else {
          if (source.indexOf(value, index) === index) {
            index += value.length;
            return value;
          }
        }
      }
      function skipWhitespace() {
        read2(/[ ]*/);
      }
      function operator() {
        var string;
        var possibilities = [/^WITH/i, /^AND/i, /^OR/i, "(", ")", ":", "+"];
        for (var i = 0; i < possibilities.length; i++) {
          string = read2(possibilities[i]);
          if (string) {
            break;
          }
        }
        if (string === "+" && index > 1 && source[index - 2] === " ") {
          throw new Error("Space before `+`");
        }
        return string && {
          type: "OPERATOR",
          string: string.toUpperCase()
        };
      }
      function idstring() {
        return read2(/[A-Za-z0-9-.]+/);
      }
      function expectIdstring() {
        var string = idstring();
        if (!string) {
          throw new Error("Expected idstring at offset " + index);
        }
        return string;
      }
      function documentRef() {
        if (read2("DocumentRef-")) {
          var string = expectIdstring();
          return { type: "DOCUMENTREF", string };
        }
      }
      function licenseRef() {
        if (read2("LicenseRef-")) {
          var string = expectIdstring();
          return { type: "LICENSEREF", string };
        }
      }
      function identifier() {
        var begin = index;
        var string = idstring();
        if (licenses2.indexOf(string) !== -1) {
          return {
            type: "LICENSE",
            string
          };
        } else if (exceptions.indexOf(string) !== -1) {
          return {
            type: "EXCEPTION",
            string
          };
        }
        index = begin;
      }
      function parseToken() {
        return operator() || documentRef() || licenseRef() || identifier();
      }
      var tokens = [];
      while (hasMore()) {
        skipWhitespace();
        if (!hasMore()) {
          break;
        }
        var token = parseToken();
        if (!token) {
          throw new Error("Unexpected `" + source[index] + "` at offset " + index);
        }
        tokens.push(token);
      }
      return tokens;
    };
  }
});

// node_modules/spdx-expression-parse/parse.js
var require_parse = __commonJS({
  "node_modules/spdx-expression-parse/parse.js"(exports, module) {
    "use strict";
    module.exports = function(tokens) {
      var index = 0;
      function hasMore() {
        return index < tokens.length;
      }
      function token() {
        return hasMore() ? tokens[index] : null;
      }
      function next() {
        if (!hasMore()) {
          throw new Error();
        }
        index++;
      }
      function parseOperator(operator) {
        var t = token();
        if (t && t.type === "OPERATOR" && operator === t.string) {
          next();
          return t.string;
        }
      }
      function parseWith() {
        if (parseOperator("WITH")) {
          var t = token();
          if (t && t.type === "EXCEPTION") {
            next();
            return t.string;
          }
          throw new Error("Expected exception after `WITH`");
        }
      }
      function parseLicenseRef() {
        var begin = index;
        var string = "";
        var t = token();
        if (t.type === "DOCUMENTREF") {
          next();
          string += "DocumentRef-" + t.string + ":";
          if (!parseOperator(":")) {
            throw new Error("Expected `:` after `DocumentRef-...`");
          }
        }
        t = token();
        if (t === null) {
          throw new Error("Unexpected end of input");
        }
        if (t.type === "LICENSEREF") {
          next();
          string += "LicenseRef-" + t.string;
          var node2 = { license: string };
          var exception = parseWith();
          if (exception) {
            node2.exception = exception;
          }
          return node2;
        }
        index = begin;
      }
      function parseLicense() {
        var t = token();
        if (t && t.type === "LICENSE") {
          next();
          var node2 = { license: t.string };
          if (parseOperator("+")) {
            node2.plus = true;
          }
          var exception = parseWith();
          if (exception) {
            node2.exception = exception;
          }
          return node2;
        }
      }
      function parseParenthesizedExpression() {
        var left = parseOperator("(");
        if (!left) {
          return;
        }
        var expr = parseExpression();
        if (!parseOperator(")")) {
          throw new Error("Expected `)`");
        }
        return expr;
      }
      function parseAtom() {
        return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
      }
      function makeBinaryOpParser(operator, nextParser) {
        return function parseBinaryOp() {
          var left = nextParser();
          if (!left) {
            return;
          }
          if (!parseOperator(operator)) {
            return left;
          }
          var right = parseBinaryOp();
          if (!right) {
            throw new Error("Expected expression");
          }
          return {
            left,
            conjunction: operator.toLowerCase(),
            right
          };
        };
      }
      var parseAnd = makeBinaryOpParser("AND", parseAtom);
      var parseExpression = makeBinaryOpParser("OR", parseAnd);
      var node = parseExpression();
      if (!node || hasMore()) {
        throw new Error("Syntax error");
      }
      return node;
    };
  }
});

// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = __commonJS({
  "node_modules/spdx-expression-parse/index.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse2 = require_parse();
    module.exports = function(source) {
      return parse2(scan(source));
    };
  }
});

// src/build/build.ts
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
var BuildNotFound = class extends OperationalError {
  name = "BuildNotFound";
  dir;
  constructor(dir, why) {
    super(`${dir} is not a build: ${why}. Run konnector-lint bundle first.`);
    this.dir = dir;
  }
};
async function readBuild(dir, konnectorDir = resolve(dir, "..")) {
  const absolute = resolve(dir);
  if (!entries.some((name) => existsSync(join(absolute, name))))
    throw new BuildNotFound(dir, `it holds neither ${entries.join(" nor ")}`);
  const files = readBuildFiles(absolute);
  const state = readBuildState(konnectorDir, absolute);
  const inputs = state && haveSameFiles(state.files, files) ? state.inputs : void 0;
  return describeBuild({ dir: absolute, files, konnectorDir, inputs, checked: false });
}
var entries = ["index.js", "main.js"];
function describeBuild({
  dir,
  files,
  konnectorDir,
  inputs,
  checked
}) {
  const entry = entries.find((name) => files.some(({ path }) => path === name)) ?? entries[0];
  const build = { dir, kind: entry === "index.js" ? "server" : "client", entry, files, checked };
  if (inputs === void 0) return build;
  const sourceMap = statePaths(konnectorDir, dir).sourceMap(entry);
  return { ...build, inputs, ...existsSync(sourceMap) && { sourceMap } };
}

// src/build/check.ts
import { lstatSync, readFileSync } from "node:fs";
import { join as join2 } from "node:path";
async function checkBuild({ dir, files }, sandbox) {
  const paths = new Set(files.map(({ path }) => path));
  const read2 = (path) => lstatSync(join2(dir, path)).isFile() ? readFileSync(join2(dir, path)) : Buffer.alloc(0);
  const context = {
    dir,
    files,
    manifest: paths.has("manifest.konnector") ? readObject(read2("manifest.konnector")) : void 0,
    has: (path) => paths.has(path),
    read: read2,
    sandbox
  };
  const found2 = await Promise.all(
    Object.entries(buildRules).map(
      async ([rule, { check }]) => [...await check(context)].map((finding) => ({ ...finding, rule }))
    )
  );
  return found2.flat();
}
function blocksBuild({ rule, severity }, profile) {
  return (severity ?? ruleSeverity(buildRules[rule], profile)) === "error";
}
async function checkBeforePush(build, { cwd, profile, sandbox }) {
  const findings = build.checked ? [] : await checkBuild(build, sandbox);
  return {
    diagnostics: diagnoseFindings(findings, buildRules, {
      displayPath: (path) => displayPath(cwd, join2(build.dir, path)),
      profile
    }),
    blocked: findings.some((finding) => blocksBuild(finding, "registry"))
  };
}

// src/bundle/analyze.ts
import { writeFileSync } from "node:fs";
import { join as join5 } from "node:path";

// src/bundle/inventory/inventory.ts
import { dirname, join as join4, resolve as resolve2 } from "node:path";

// src/bundle/inventory/package.ts
import { basename, join as join3 } from "node:path";
function describePackage(dir, folder) {
  const value = readPackage(join3(dir, folder, "package.json"));
  const license = licenseOf(value);
  return {
    name: typeof value.name === "string" ? value.name : basename(folder),
    version: typeof value.version === "string" ? value.version : "0.0.0",
    ...license !== void 0 && { license },
    folders: [folder],
    bytes: 0
  };
}
function readPackage(file) {
  return readObject(readFile(file) ?? "") ?? {};
}
function licenseOf({ license, licenses: licenses2 }) {
  const said = [license, ...Array.isArray(licenses2) ? licenses2 : []].flatMap((entry) => {
    if (typeof entry === "string") return entry.trim() === "" ? [] : [entry.trim()];
    const type = entry?.type;
    return typeof type === "string" ? [type] : [];
  });
  return said.length > 1 ? `(${said.join(" OR ")})` : said[0];
}

// src/bundle/inventory/inventory.ts
function takeInventory(metafile, dir) {
  const outputs2 = Object.entries(metafile.outputs).filter(([path]) => !path.endsWith(".map"));
  const bytesOf = /* @__PURE__ */ new Map();
  for (const [, { inputs }] of outputs2)
    for (const [path, { bytesInOutput }] of Object.entries(inputs))
      bytesOf.set(path, (bytesOf.get(path) ?? 0) + bytesInOutput);
  const packages = /* @__PURE__ */ new Map();
  const byFolder = /* @__PURE__ */ new Map();
  const packageAt = (folder) => {
    const described = describePackage(dir, folder);
    const id = idOf(described);
    const known = packages.get(id) ?? described;
    if (!known.folders.includes(folder)) known.folders = [...known.folders, folder].toSorted();
    packages.set(id, known);
    byFolder.set(folder, known);
    return known;
  };
  const modules = [...bytesOf].map(([path, bytes]) => {
    const folder = packageFolder(dir, path);
    if (folder === void 0) return { path, bytes };
    const bundled2 = byFolder.get(folder) ?? packageAt(folder);
    bundled2.bytes += bytes;
    return { path, package: idOf(bundled2), bytes };
  });
  return {
    bytes: outputs2.reduce((sum, [, output]) => sum + output.bytes, 0),
    packages: [...packages.values()].toSorted(
      (a, b) => compareNames(a.name, b.name) || compareNames(a.version, b.version)
    ),
    modules: modules.toSorted((a, b) => compareNames(a.path, b.path))
  };
}
function idOf({ name, version: version2 }) {
  return `${name}@${version2}`;
}
function packageFolder(dir, path) {
  const installed = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
  if (installed !== void 0 || !path.startsWith("../")) return installed;
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const file = resolve2(dir, folder, "package.json");
    if (readPackage(file)["name"] !== void 0) return folder;
    if (!folder.startsWith("../")) return void 0;
  }
  return void 0;
}
function findDuplicates({ packages }) {
  const byName = /* @__PURE__ */ new Map();
  for (const bundled2 of packages) byName.set(bundled2.name, [...byName.get(bundled2.name) ?? [], bundled2]);
  return new Map([...byName].filter(([, versions]) => versions.length > 1));
}
function compareNames(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}
function packageLocation(dir, { folders }) {
  return join4(dir, folders[0]);
}

// src/bundle/analyze/groups.ts
var ownSource = "own source";
function groupModules(inventory) {
  const duplicates = findDuplicates(inventory);
  const groups = /* @__PURE__ */ new Map();
  for (const { name, version: version2, license } of inventory.packages) {
    const id = `${name}@${version2}`;
    const kind = duplicates.has(name) ? "duplicate" : "package";
    groups.set(id, { name: id, kind, bytes: 0, modules: [], ...license !== void 0 && { license } });
  }
  for (const module of inventory.modules) {
    const id = module.package ?? ownSource;
    const group = groups.get(id) ?? { name: id, kind: "own", bytes: 0, modules: [] };
    group.bytes += module.bytes;
    group.modules.push(module);
    groups.set(id, group);
  }
  return [...groups.values()].toSorted((a, b) => b.bytes - a.bytes || compareNames(a.name, b.name));
}
function formatShare(bytes, of) {
  return `${(100 * bytes / Math.max(of, 1)).toFixed(1)} %`;
}

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
table { border-collapse: collapse; overflow-wrap: anywhere; } th, td { padding: .15rem 1rem .15rem 0; text-align: left; vertical-align: top; }
th { overflow-wrap: normal; } .zoom { border: 0; padding: 0; background: none; color: inherit; text-align: left; text-decoration: underline dotted; cursor: zoom-in; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
@media (max-width: 40rem) { body { padding: 1rem; } th, td { padding-right: .5rem; } td:nth-child(n+3) { white-space: nowrap; } th:nth-child(3), td:nth-child(3) { display: none; } }
th:nth-child(n+3), td:nth-child(n+3) { text-align: right; font-variant-numeric: tabular-nums; }
`;
var treemapScript = `
const svg = document.querySelector('svg'), back = document.querySelector('#back'), all = svg.getAttribute('viewBox')
const zoom = group => {
  if (group) { const { x, y, width, height } = group.firstChild.getBBox(); svg.setAttribute('viewBox', [x, y, width, height].join(' ')) }
  else svg.setAttribute('viewBox', all)
  back.hidden = !group
}
let opener
const leave = () => { zoom(null); opener?.focus(); opener = undefined }
document.querySelector('tbody').onclick = event => {
  if (!event.target.matches('.zoom')) return
  const name = event.target.textContent
  zoom([...svg.children].find(group => group.dataset.name === name))
  opener = event.target
  if (!back.hidden) { back.focus(); svg.scrollIntoView({ block: 'nearest' }) }
}
svg.onclick = event => zoom(back.hidden ? event.target.closest('svg > g') : null)
back.onclick = leave
onkeydown = event => { if (event.key === 'Escape') leave() }
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
  const waiting2 = items.filter((item) => weight(item) > 0).toSorted((a, b) => weight(b) - weight(a));
  const total = waiting2.reduce((sum, item) => sum + weight(item), 0);
  const scale = within.width * within.height / total;
  const tiles = [];
  let rest = within;
  while (waiting2.length > 0) {
    const side = Math.min(rest.width, rest.height);
    const row2 = [waiting2.shift()];
    let area = weight(row2[0]) * scale;
    while (waiting2.length > 0) {
      const next = weight(waiting2[0]) * scale;
      const largest = weight(row2[0]) * scale;
      const last = weight(row2.at(-1)) * scale;
      if (worst(largest, next, area + next, side) > worst(largest, last, area, side)) break;
      row2.push(waiting2.shift());
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
${tiles.map((tile) => frame(tile, total)).join("\n")}
</svg>
<p class="legend"><i class="own"></i> the konnector's own source <i class="package"></i> a package <i class="duplicate"></i> a package in more than one version</p>
<table>
<thead><tr><th scope="col">Package<th scope="col">Licence<th scope="col">Files<th scope="col">Bytes<th scope="col">Share</thead>
<tbody>
${groups.map((group) => row(group, total)).join("\n")}
</tbody>
</table>
</main>
<script>${treemapScript}</script>
</html>
`;
}
function frame(tile, total) {
  const { item, x, y, width, height } = tile;
  if (width < smallest || height < smallest) return "";
  const label = `${item.name}  ${formatSize(item.bytes)}`;
  const headed = height > 2 * header && width > 60;
  const inside = headed ? { x: x + 2, y: y + header, width: width - 4, height: height - header - 2 } : { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
  const modules = inside.width > 0 && inside.height > 0 ? squarify(item.modules, ({ bytes }) => bytes, inside) : [];
  const files = modules.filter((module) => module.width >= smallest && module.height >= smallest).map((module) => {
    const { path, bytes } = module.item;
    return `<g>${box(module)}<title>${escapeHtml(path)}
${formatSize(bytes)}, ${formatShare(bytes, total)}</title>${text(basename2(path), module)}</g>`;
  });
  return `<g class="${item.kind}" data-name="${escapeHtml(item.name)}">${box(tile)}<title>${escapeHtml(label)}, ${formatShare(item.bytes, total)}</title>${headed ? text(label, { ...tile, height: header }) : ""}${files.join("")}</g>`;
}
function row(group, total) {
  const { name, kind, license, modules, bytes } = group;
  return `<tr class="${kind}"><td><button class="zoom">${escapeHtml(name)}</button><td>${escapeHtml(license ?? "")}<td>${modules.length}<td>${formatSize(bytes)}<td>${formatShare(bytes, total)}`;
}
function box({ x, y, width, height }) {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;
}
function text(label, { x, y, width, height }) {
  const size = Math.min(12, height * 0.7, 0.95 * width / (label.length * 0.61));
  if (size < 1.2) return "";
  return `<text x="${round(x + size * 0.25)}" y="${round(y + size * 1.1)}" font-size="${round(size)}">${escapeHtml(label)}</text>`;
}
function basename2(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function round(value) {
  return Math.round(value * 100) / 100;
}

// src/bundle/analyze/table.ts
function inventoryTable(inventory) {
  const groups = groupModules(inventory);
  const shown = groups.slice(0, 10);
  const width = Math.max(...shown.map(({ name }) => name.length), 0);
  const rows = shown.map(
    ({ name, bytes }) => `${name.padEnd(width)}  ${formatSize(bytes).padStart(9)}  ${formatShare(bytes, inventory.bytes).padStart(7)}`
  );
  const rest = groups.slice(10).reduce((sum, { bytes }) => sum + bytes, 0);
  const others = groups.length - shown.length;
  return [
    `${formatSize(inventory.bytes)} from ${formatCount(inventory.packages.length, "package")}`,
    "",
    ...rows,
    ...others > 0 ? [`and ${formatCount(others, "other")}, ${formatSize(rest)} together`] : [],
    ...duplicateLines(inventory),
    ""
  ].join("\n");
}
function duplicateLines(inventory) {
  const duplicates = [...findDuplicates(inventory)];
  if (duplicates.length === 0) return [];
  const lines = duplicates.map(([name, versions]) => {
    const bytes = versions.reduce((sum, bundled2) => sum + bundled2.bytes, 0);
    return `  ${name} ${versions.map(({ version: version2 }) => version2).join(", ")}  ${formatSize(bytes)}`;
  });
  return ["", "in more than one version:", ...lines];
}

// src/bundle/analyze.ts
function analyze(build, konnectorDir, title) {
  const inventory = readInventory(konnectorDir, build.dir);
  if (!inventory) return void 0;
  const page = join5(statePaths(konnectorDir, build.dir).own, "inside.html");
  writeFileSync(page, analysisPage(inventory, title));
  return { page, table: inventoryTable(inventory) };
}

// src/bundle/inventory/compatible.ts
var import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);
var demands = [
  [/^AGPL-3\.0/, "agpl-3"],
  [/^GPL-3\.0/, "gpl-3"],
  [/^GPL-2\.0(?:-or-later|\+)/, "gpl-2+"],
  [/^GPL-2\.0/, "gpl-2"],
  [/^LGPL-/, "library"],
  [/^(?:MPL-2\.0|EPL-2\.0|CDDL-1\.[01])/, "file"],
  [/^(?:SSPL-|BUSL-|Elastic-|CC-BY-NC|CC-BY-ND|PolyForm-)/, "closed"],
  [
    /^(?:0BSD|AFL-|Apache-|Artistic-2|BSD-|BSL-1|BlueOak-|CC0-|CC-BY-[34]|ISC|MIT|NCSA|OFL-|PSF-|Python-|Unicode-|Unlicense|WTFPL|X11|Zlib|curl)/,
    "nothing"
  ]
];
var meets = {
  // The LGPL asks that its part can be replaced: the source of a konnector is public.
  nothing: ["nothing", "file", "library"],
  file: ["nothing", "file", "library"],
  library: ["nothing", "file", "library"],
  "gpl-2": ["nothing", "file", "library", "gpl-2", "gpl-2+"],
  "gpl-2+": ["nothing", "file", "library", "gpl-2", "gpl-2+", "gpl-3"],
  "gpl-3": ["nothing", "file", "library", "gpl-2+", "gpl-3", "agpl-3"],
  "agpl-3": ["nothing", "file", "library", "gpl-2+", "gpl-3", "agpl-3"],
  closed: ["nothing", "file"]
};
function isCompatible(license, own) {
  const theirs = read(license);
  const ours = read(own);
  if (!theirs || !ours) return void 0;
  const verdicts = leaves(ours).map((leaf) => {
    const ourDemand = demandOf(leaf);
    return ourDemand === void 0 ? void 0 : fits(theirs, ourDemand);
  });
  return verdicts.includes(true) ? true : verdicts.includes(void 0) ? void 0 : false;
}
function fits(expression, own) {
  if ("license" in expression) {
    const demand = demandOf(idOf2(expression));
    return demand === void 0 ? void 0 : meets[own].includes(demand);
  }
  const sides = [fits(expression.left, own), fits(expression.right, own)];
  const decides = expression.conjunction === "or";
  if (sides.includes(decides)) return decides;
  return sides.includes(void 0) ? void 0 : !decides;
}
function leaves(expression) {
  if ("license" in expression) return [idOf2(expression)];
  return [...leaves(expression.left), ...leaves(expression.right)];
}
function idOf2({ license, plus }) {
  return plus ? `${license}+` : license;
}
function demandOf(id) {
  return demands.find(([pattern]) => pattern.test(id))?.[1];
}
function read(expression) {
  if (expression.length > maxLicenseLength) return void 0;
  try {
    return (0, import_spdx_expression_parse.default)(expression);
  } catch {
    return void 0;
  }
}

// src/bundle/inventory/licenses.ts
function licenseFindings({ packages }, own) {
  const findings = [];
  const said = [...new Set(packages.flatMap(({ license }) => license ?? []))];
  const known = new Set(said.filter((license) => isLicenseExpression(license)));
  if (own !== void 0) {
    const refused2 = new Set(said.filter((license) => isCompatible(license, own) === false));
    for (const { name, version: version2, license } of packages)
      if (license !== void 0 && refused2.has(license))
        findings.push({
          rule: "bundle-license-incompatible",
          place: { file: "package.json" },
          message: `${name} ${version2} is licensed under ${license}, which a konnector under ${own} cannot include. Choose a licence that allows it, or another package.`
        });
  }
  const unclear = packages.filter(({ license }) => license === void 0 || !known.has(license));
  if (unclear.length > 0)
    findings.push({
      rule: "bundle-license-unknown",
      place: { file: "package.json" },
      message: unknownLicenses(unclear)
    });
  return findings;
}
function unknownLicenses(packages) {
  const names2 = packages.map(
    ({ name, version: version2, license }) => `${name} ${version2} (${license ?? "no licence"})`
  );
  const [subject, owner] = packages.length === 1 ? ["licence", "its"] : ["licences", "their"];
  return `The ${subject} of ${formatList(names2)} ${packages.length === 1 ? "is" : "are"} unknown: ${owner} package.json gives no SPDX expression. Look at the licence text in THIRD-PARTY-NOTICES.txt of the build.`;
}

// src/bundle/inventory/notices.ts
import { readdirSync, readFileSync as readFileSync2 } from "node:fs";
import { join as join6 } from "node:path";
function formatNotices(inventory, dir) {
  if (inventory.packages.length === 0) return void 0;
  const headers = /* @__PURE__ */ new Map();
  for (const bundled2 of inventory.packages) {
    const text2 = licenseTexts(packageLocation(dir, bundled2)).join("\n\n") || "It came without the text of its licence.";
    const header2 = `${bundled2.name} ${bundled2.version} (${bundled2.license ?? "no licence given"})`;
    headers.set(text2, [...headers.get(text2) ?? [], header2]);
  }
  const parts = [...headers].map(([text2, lines]) => `${lines.join("\n")}

${text2}
`);
  const head = `The bundle holds these ${inventory.packages.length} packages, or parts of them.
`;
  return [head, ...parts].join(`
${noticesRule}

`);
}
function licenseTexts(folder) {
  return readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && /^(?:un)?(?:licen[cs]e|copying|notice)\b(?!.*\.[cm]?[jt]s$)/i.test(entry.name)
  ).map(({ name }) => name).toSorted(compareNames).map((name) => readFileSync2(join6(folder, name), "utf8").replaceAll(/\r\n?/g, "\n").trim());
}

// src/bundle/inventory/sbom.ts
function createSbom(inventory, subject) {
  const self = `konnector:${subject.name}@${subject.version}`;
  const refs = inventory.packages.map(purlOf);
  const bom = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      tools: { components: [{ type: "application", name: "konnector-lint", version }] },
      component: {
        type: "application",
        "bom-ref": self,
        name: subject.name,
        version: subject.version,
        ...licenses(subject.license)
      }
    },
    components: inventory.packages.map(component),
    dependencies: [{ ref: self, dependsOn: refs }, ...refs.map((ref) => ({ ref }))]
  };
  return `${JSON.stringify(bom, void 0, 2)}
`;
}
function component(bundled2) {
  const [, group, name = bundled2.name] = /^(@[^/]+)\/(.+)$/.exec(bundled2.name) ?? [];
  const purl = purlOf(bundled2);
  return {
    type: "library",
    "bom-ref": purl,
    ...group !== void 0 && { group },
    name,
    version: bundled2.version,
    scope: "required",
    ...licenses(bundled2.license),
    purl,
    properties: [{ name: "konnector-lint:bundled-bytes", value: String(bundled2.bytes) }]
  };
}
function purlOf({ name, version: v }) {
  return `pkg:npm/${name.replace(/^@/, "%40")}@${encodeURIComponent(v.toWellFormed())}`;
}
function licenses(license) {
  if (license === void 0) return {};
  if (!isLicenseExpression(license)) return { licenses: [{ license: { name: license } }] };
  const expression = /[\s()]/.test(license);
  return { licenses: [expression ? { expression: license } : { license: { id: license } }] };
}

// src/bundle/contents.ts
function describeBundle(metafile, konnector, { dir }) {
  const inventory = takeInventory(metafile, dir);
  const subject = subjectOf(konnector);
  return {
    inventory,
    notices: formatNotices(inventory, dir),
    sbom: createSbom(inventory, subject),
    findings: licenseFindings(inventory, subject.license)
  };
}
function subjectOf({ manifest, pkg }) {
  const license = stringAt(manifest, "license") ?? (pkg && stringAt(pkg, "license"));
  return {
    name: stringAt(manifest, "slug") ?? "konnector",
    version: stringAt(manifest, "version") ?? "0.0.0",
    ...license !== void 0 && { license }
  };
}

// src/bundle/watch.ts
import { readdirSync as readdirSync3, watch } from "node:fs";
import { join as join21, resolve as resolve5 } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// src/bundle/bundle.ts
import { existsSync as existsSync7 } from "node:fs";
import { join as join20 } from "node:path";

// src/bundle/budget.ts
function checkBudget({ files }, budget) {
  const limits = [
    ...budget.total === void 0 ? [] : [{ what: "The build", bytes: sizeOf({ files }), limit: budget.total }],
    ...Object.entries(budget.files ?? {}).map(([path, limit]) => ({
      what: path,
      bytes: files.find((file) => file.path === path)?.bytes ?? 0,
      limit
    }))
  ];
  return limits.filter(({ bytes, limit }) => bytes > limit).map(({ what, bytes, limit }) => ({
    rule: "build-budget",
    message: `${what} takes ${formatSize(bytes)}, ${formatSize(bytes - limit)} more than its budget of ${formatSize(limit)}. Run konnector-lint bundle --analyze to see what is inside, or raise the budget.`
  }));
}

// src/bundle/flavour.ts
import { extname } from "node:path";
var fragment = "manifest.fragment.json";
function listFlavours({ files }) {
  return (files?.list("flavours") ?? []).flatMap((path) => {
    const [, name, file, deeper] = path.split("/");
    return name !== void 0 && file === fragment && deeper === void 0 ? [name] : [];
  });
}
function applyFlavour(konnector, name) {
  const { files, manifest, dir } = konnector;
  const folder = `flavours/${name}`;
  const part = objectOf(files?.read(`${folder}/${fragment}`));
  if (!files || !part || !listFlavours(konnector).includes(name)) return void 0;
  const text2 = `${JSON.stringify({ ...manifest.value, ...part }, void 0, 2)}
`;
  const over = /* @__PURE__ */ new Map([[manifestName, () => Buffer.from(text2)]]);
  for (const path of files.list(folder)) {
    const file = path.slice(folder.length + 1);
    if (file !== fragment && file !== "README.md" && extname(file) !== ".js")
      over.set(`assets/${file}`, () => files.read(path));
  }
  const entry = `${folder}/index.js`;
  return {
    konnector: {
      ...konnector,
      dir,
      manifest: parseDocument(manifest.file, text2),
      files: laidOver(files, over)
    },
    ...files.has(entry) && { entry }
  };
}
function unknownFlavour(konnector, name) {
  const known = listFlavours(konnector);
  const there = known.length > 0 ? `The flavours are ${formatList(known)}.` : "There is no flavour in flavours/.";
  return {
    rule: "bundle-entry",
    message: `There is no flavour ${name}: flavours/${name}/${fragment} is missing or is not a JSON object. ${there}`
  };
}
function laidOver(files, over) {
  return {
    has: (path) => over.has(path) || files.has(path),
    read: (path) => over.has(path) ? over.get(path)() : files.read(path),
    list: (under = ".") => {
      const added = [...over.keys()].filter((path) => under === "." || path.startsWith(`${under}/`));
      return [.../* @__PURE__ */ new Set([...files.list(under), ...added])].toSorted();
    }
  };
}
function objectOf(bytes) {
  if (!bytes) return void 0;
  const { value } = parseDocument(fragment, Buffer.from(bytes).toString("utf8"));
  return isObject(value) ? value : void 0;
}

// src/bundle/fingerprint.ts
import { createHash, randomUUID } from "node:crypto";
import { readFileSync as readFileSync3, statSync } from "node:fs";
import { join as join8 } from "node:path";

// src/bundle/package-manager.ts
import { existsSync as existsSync2 } from "node:fs";
import { dirname as dirname2, join as join7 } from "node:path";
var lockfiles = ["yarn.lock", "package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml"];
function detectPackageManager({ files }) {
  if (files?.has("yarn.lock")) return { install: "yarn install", add: "yarn add" };
  if (files?.has("pnpm-lock.yaml")) return { install: "pnpm install", add: "pnpm add" };
  return { install: "npm install", add: "npm install" };
}
function declaredPackages({ pkg }) {
  const kinds = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
  const value = pkg?.value ?? {};
  return new Set(kinds.flatMap((kind) => Object.keys(value[kind] ?? {})));
}
function isInstalled(dir) {
  if (existsSync2(join7(dir, "node_modules")) || existsSync2(join7(dir, ".pnp.cjs"))) return true;
  const parent = dirname2(dir);
  return parent !== dir && isInstalled(parent);
}

// src/bundle/tsconfig.ts
var tsconfigs = ["tsconfig.json", "jsconfig.json", "src/tsconfig.json", "src/jsconfig.json"];
function hasTsconfig({ files }) {
  return tsconfigs.some((name) => files?.has(name));
}
function isTsconfig(path) {
  return /(?:^|\/)[jt]sconfig[^/]*\.json$/.test(path);
}

// src/bundle/fingerprint.ts
function listSources(metafile) {
  return Object.keys(metafile.inputs).filter((path) => !/^[<(]/.test(path)).toSorted();
}
function hashInputs(konnector, { dir, outDir, loaders, keepNames }, sources, since = Infinity) {
  const hash = createHash("sha256").update(`${version}\0${JSON.stringify([loaders, keepNames])}`);
  const { files } = konnector;
  const names2 = (files?.list() ?? []).filter((name) => !isInside(join8(dir, name), outDir));
  for (const name of names2)
    if (/\.(?:[cm]?[jt]sx?|json)$/.test(name) && !isBuilt(name)) hash.update(`\0${name}`);
  const read2 = names2.filter((name) => name.startsWith("assets/") || isTsconfig(name));
  const installed = [];
  const finding = sources.flatMap(foundBy);
  for (const path of [.../* @__PURE__ */ new Set([...besides(konnector), ...read2, ...finding, ...sources])].toSorted()) {
    const stat = statSync(`${dir}/${path}`, { throwIfNoEntry: false });
    if (stat && stat.ctimeMs > since) hash.update(`\0changed while it was read: ${randomUUID()}`);
    if (/(?:^|\/)node_modules(?:\/|$)/.test(path))
      installed.push(`${path} ${stat && `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`}`);
    else {
      const content = files?.read(path) ?? readLinked(join8(dir, path));
      if (content !== void 0) hash.update(`\0${path}\0`).update(content);
    }
  }
  return hash.update(`\0${installed.join("\0")}`).digest("hex");
}
function foundBy(path) {
  const [, folder = "node_modules", scope, name] = /^(.*node_modules)(?:\/(@[^/]+))?\/([^/]+)\//.exec(path) ?? [];
  if (name === void 0) return ["node_modules"];
  const around = scope === void 0 ? folder : `${folder}/${scope}`;
  return ["node_modules", folder, around, `${around}/${name}/package.json`];
}
function isBuilt(name) {
  return /^build-[^/]+\//.test(name);
}
function besides({ manifest }) {
  const icon = stringAt(manifest, "icon");
  const always = [manifestName, "package.json", ".nvmrc", "README.md", "LICENSE", ...lockfiles];
  return icon !== void 0 ? [...always, icon] : always;
}
function readLinked(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync3(file) : void 0;
}

// src/bundle/build-konnector.ts
import { statSync as statSync5 } from "node:fs";
import { join as join19, relative } from "node:path";

// src/bundle/write.ts
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync as writeFileSync2 } from "node:fs";
import { dirname as dirname3, join as join9 } from "node:path";
function writeBuild(folder, compiled, shipped, notices) {
  const written = new Map([...shipped].map(([path, { content }]) => [path, content]));
  if (notices !== void 0) written.set(noticesName, Buffer.from(notices));
  const target = (path) => {
    mkdirSync(dirname3(join9(folder, path)), { recursive: true });
    return join9(folder, path);
  };
  for (const name of compiled.names) {
    written.delete(name);
    move(join9(compiled.folder, name), target(name));
  }
  for (const [path, content] of written) writeFileSync2(target(path), content);
  return [...compiled.names, ...written.keys()].toSorted(compareNames).map((path) => ({ path, executable: false, ...readDigest(join9(folder, path)) }));
}
function move(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (error.code !== "EXDEV") throw error;
    copyFileSync(from, to);
    rmSync(from);
  }
}

// src/bundle/source-places.ts
function locateInSource(finding, sourceOf, { manifest }) {
  const { file, pointer } = finding.place ?? {};
  if (file === void 0) return finding;
  const node = pointer === void 0 ? void 0 : nodeAt(manifest, parsePointer(pointer));
  return {
    ...finding,
    place: { ...finding.place, file: sourceOf(file), ...node && toRegion(manifest.text, node) }
  };
}

// src/bundle/compile.ts
import { existsSync as existsSync6, lstatSync as lstatSync5 } from "node:fs";
import { join as join17 } from "node:path";

// src/bundle/esbuild.ts
import { createRequire } from "node:module";

// src/bundle/unreadable.ts
import { existsSync as existsSync3 } from "node:fs";
import { join as join11 } from "node:path";

// src/bundle/outside.ts
import { lstatSync as lstatSync2, realpathSync, statSync as statSync2 } from "node:fs";
import { dirname as dirname4, join as join10, resolve as resolve3 } from "node:path";
var refused = "so it was not read";
function refuseFile(path, root) {
  const file = realPathOf(path);
  if (file === void 0) return void 0;
  if (!isInside(file, root) && !file.includes("/node_modules/"))
    return `${file} is outside of the repository, ${refused}. Copy it into the repository, or install it as a package.`;
  return refuseKind(file);
}
function refuseKind(path) {
  const stat = statSync2(path, { throwIfNoEntry: false });
  if (stat === void 0 || stat.isFile() || stat.isDirectory()) return void 0;
  return `${path} is not a regular file, ${refused}. Remove it.`;
}
function isRefusal(text2) {
  return text2.includes(refused);
}
function realPathOf(path) {
  try {
    return realpathSync(path);
  } catch {
    return void 0;
  }
}
function findOutsideTsconfigs({ dir }) {
  const root = findRepositoryRoot(dir);
  const found2 = [];
  const seen = /* @__PURE__ */ new Set();
  const enters = (path) => !/(?:^|\/)(?:node_modules|\.git)$/.test(path);
  const pending = [...walkFolder(dir, { enters })].filter(({ path }) => isTsconfig(path)).map(({ path }) => ({ path: join10(dir, path), from: path }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { path, from } = next;
    if (seen.has(path) || !lstatSync2(path, { throwIfNoEntry: false })) continue;
    seen.add(path);
    const message = refuseFile(path, root);
    if (message !== void 0) found2.push({ rule: "bundle-outside", place: { file: from }, message });
    else for (const base of basesOf(path)) pending.push({ path: base, from });
  }
  return found2;
}
function basesOf(file) {
  const { value } = parseDocument(file, readFileText(file) ?? "");
  return [valueAt(value, "extends")].flat().filter((base) => typeof base === "string" && /^(?:\.{1,2}$|\.{0,2}[/\\])/.test(base)).flatMap((base) => [`${base}`, `${base}.json`].map((name) => resolve3(dirname4(file), name)));
}

// src/bundle/unreadable.ts
var patience = 1500;
function watchForUnreadable(konnectorDir) {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    const errors = findUnreadable(konnectorDir);
    if (errors.length > 0) controller.abort(failureOf(errors));
  }, patience);
  return { signal: controller.signal, stop: () => clearTimeout(timer) };
}
function findUnreadable(konnectorDir) {
  const modules = join11(konnectorDir, "node_modules");
  if (!existsSync3(modules)) return [];
  return [...walkFolder(modules)].filter(({ kind }) => kind !== "file").flatMap(({ path }) => refuseKind(join11(modules, path)) ?? []);
}
function failureOf(texts) {
  const errors = texts.map((text2) => ({ text: text2, notes: [], location: null }));
  return Object.assign(new Error("The packages cannot be read."), { errors, warnings: [] });
}

// src/bundle/esbuild-messages.ts
import { isBuiltin } from "node:module";

// src/bundle/loaders.ts
import { extname as extname2 } from "node:path";
var ownLoaders = { ".konnector": "json" };
var binaryFiles = /\.(?:wasm|png|jpe?g|gif|webp|ico|pdf|woff2?|ttf|otf|zip|gz|p12|pfx)$/i;
function missingLoader(file) {
  const extension = extname2(file);
  if (extension === ".node")
    return `${file} is a native module, which cannot be bundled and is not installed on the stack. Use a package written in JavaScript.`;
  const [loader, what] = binaryFiles.test(file) ? ["binary", "bytes"] : ["text", "text"];
  return `There is no loader for ${extension} files, so ${file} cannot be imported. Add "loaders": { "${extension}": "${loader}" } to the configuration to import its ${what}.`;
}

// src/bundle/esbuild-messages.ts
function isBuildFailure(error) {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}
function formatErrors(errors, plan) {
  const findings = [];
  const missing = /* @__PURE__ */ new Map();
  for (const error of errors.toSorted(byPlace)) {
    const name = missingPackage(error);
    if (name === void 0)
      findings.push({
        rule: isRefusal(error.text) ? "bundle-outside" : "bundle-error",
        place: placeOf(error),
        message: textOf(error)
      });
    else missing.set(name, [...missing.get(name) ?? [], error]);
  }
  return [...findings, ...[...missing].map(([name, imports]) => missingDependency(name, imports, plan))];
}
function formatWarnings(warnings) {
  return warnings.filter(({ location }) => location && !location.file.includes("node_modules/")).toSorted(byPlace).map((warning) => ({ rule: "bundle-warning", place: placeOf(warning), message: textOf(warning) }));
}
function missingDependency(name, [first, ...others], { declared, manager }) {
  const importer = first?.location?.file ?? "the entry";
  return {
    rule: "bundle-missing-dependency",
    place: placeOf(first),
    message: declared.has(name) ? `${importer} imports ${name}, which package.json declares but is not installed. Run ${manager.install}.` : `${importer} imports ${name}, which is neither declared nor installed. Add it with ${manager.add} ${name}.`,
    related: others.map((other) => ({ ...placeOf(other), message: `${name} is also imported here` }))
  };
}
function missingPackage({ text: text2, notes }) {
  if (notes.some((note) => note.text.includes("is not exported by package"))) return void 0;
  const specifier = /^Could not resolve "([^"]+)"/.exec(text2)?.[1];
  return specifier === void 0 || isBuiltin(specifier) ? void 0 : packageName(specifier);
}
function textOf({ text: text2, location, notes }) {
  const unloaded = /^No loader is configured for "[^"]*" files: (.+)$/.exec(text2)?.[1];
  if (unloaded !== void 0) return missingLoader(unloaded);
  const specifier = /^Could not resolve "([^"]+)"/.exec(text2)?.[1];
  if (specifier !== void 0 && isBuiltin(specifier))
    return `${location?.file} imports ${specifier}, which only Node has, and a client-side konnector runs in a webview. Use a package for browsers.`;
  return [text2, ...notes.map((note) => note.text)].join("\n");
}
function placeOf({ location }) {
  if (!location) return {};
  const { file, line, column, length, lineText } = location;
  const bytes = Buffer.from(lineText, "utf8");
  const units = (end) => bytes.subarray(0, end).toString("utf8").length + 1;
  return {
    file,
    line,
    column: units(column),
    endLine: line,
    endColumn: units(column + Math.max(length, 1))
  };
}
function packageName(specifier) {
  return /^(?:@[^/]+\/)?[^./#@][^/]*/.exec(specifier)?.[0];
}
function byPlace({ location: a }, { location: b }) {
  const [file, other] = [a?.file ?? "", b?.file ?? ""];
  return file === other ? (a?.line ?? 0) - (b?.line ?? 0) : file < other ? -1 : 1;
}

// src/bundle/foreign-esbuild.ts
import { lstatSync as lstatSync4, mkdirSync as mkdirSync2, writeFileSync as writeFileSync3 } from "node:fs";
import { dirname as dirname6, join as join13, normalize, sep } from "node:path";

// src/bundle/esbuild-output.ts
function decodeOutputs(value, count) {
  if (!Array.isArray(value) || value.length !== count) return void 0;
  return all(value, (output) => {
    if (!isObject(output)) return void 0;
    const warnings = decodeMessages(output["warnings"]);
    const files = Array.isArray(output["files"]) ? all(output["files"], decodeFile) : void 0;
    if (!warnings || !files) return void 0;
    if (output["metafile"] === void 0) return { warnings, files };
    const metafile = decodeMetafile(output["metafile"]);
    return metafile && { warnings, files, metafile };
  });
}
function decodeMessages(value) {
  if (!Array.isArray(value)) return void 0;
  return all(value, (message) => {
    if (!isObject(message) || typeof message["text"] !== "string") return void 0;
    const notes = Array.isArray(message["notes"]) ? all(message["notes"], decodeNote) : void 0;
    const location = decodeLocation(message["location"]);
    if (!notes || location === void 0) return void 0;
    return { id: "", pluginName: "", text: message["text"], detail: void 0, notes, location };
  });
}
function decodeFile(file) {
  if (!isObject(file)) return void 0;
  const { path, content } = file;
  return typeof path === "string" && typeof content === "string" ? { path, content } : void 0;
}
function decodeNote(note) {
  if (!isObject(note) || typeof note["text"] !== "string") return void 0;
  return { text: note["text"], location: null };
}
function decodeLocation(value) {
  if (value === null) return null;
  if (!isObject(value)) return void 0;
  const { file, line, column, length, lineText } = value;
  if (typeof file !== "string" || typeof lineText !== "string") return void 0;
  if (!isCount(line) || !isCount(column) || !isCount(length)) return void 0;
  return { file, line, column, length, lineText, namespace: "", suggestion: "" };
}
function decodeMetafile(value) {
  if (!isObject(value)) return void 0;
  const inputs = record(value["inputs"], (input) => {
    const imports = Array.isArray(input["imports"]) ? all(input["imports"], decodeImport) : void 0;
    return imports && isCount(input["bytes"]) ? { bytes: input["bytes"], imports } : void 0;
  });
  const outputs2 = record(value["outputs"], (output) => {
    const inside = record(
      output["inputs"],
      ({ bytesInOutput }) => isCount(bytesInOutput) ? { bytesInOutput } : void 0
    );
    return inside && isCount(output["bytes"]) ? { bytes: output["bytes"], inputs: inside, imports: [], exports: [] } : void 0;
  });
  return inputs && outputs2 && { inputs, outputs: outputs2 };
}
function decodeImport(value) {
  if (!isObject(value)) return void 0;
  const { path, kind, external, original } = value;
  if (typeof path !== "string" || typeof kind !== "string") return void 0;
  return {
    path,
    kind,
    ...external === true && { external },
    ...typeof original === "string" && { original }
  };
}
function record(value, read2) {
  if (!isObject(value)) return void 0;
  const entries2 = all(Object.entries(value), ([name, member]) => {
    const decoded = isObject(member) ? read2(member) : void 0;
    return decoded && [name, decoded];
  });
  return entries2 && Object.fromEntries(entries2);
}
function all(items, read2) {
  const decoded = [];
  for (const item of items) {
    const one = read2(item);
    if (one === void 0) return void 0;
    decoded.push(one);
  }
  return decoded;
}
function isCount(value) {
  return Number.isSafeInteger(value) && value >= 0;
}

// src/bundle/visible-folders.ts
import { existsSync as existsSync4, lstatSync as lstatSync3, readdirSync as readdirSync2, statSync as statSync3 } from "node:fs";
import { dirname as dirname5, join as join12 } from "node:path";
var secretNames = [".git", ".konnector-lint", "konnector-dev-config.json", ".env", ".npmrc", ".netrc"];
function findVisibleFolders(konnectorDir) {
  const root = findRepositoryRoot(konnectorDir);
  const outside = packageFolders(konnectorDir, root).filter((folder) => !isInside(folder, root));
  const hidden = [.../* @__PURE__ */ new Set([root, konnectorDir])].flatMap((dir) => secretNames.map((name) => join12(dir, name)));
  return { readOnly: [.../* @__PURE__ */ new Set([root, ...outside])], hidden: hidden.filter((path) => existsSync4(path)) };
}
function packageFolders(konnectorDir, root) {
  const own = join12(konnectorDir, "node_modules");
  const above = [];
  for (let folder = dirname5(root); folder !== dirname5(folder); folder = dirname5(folder))
    above.push(join12(folder, "node_modules"));
  return [own, ...above, ...linkedFolders(own)].flatMap((path) => realPathOf(path) ?? []);
}
function linkedFolders(modules) {
  const scopes = namesIn(modules).filter((name) => name.startsWith("@"));
  return [modules, ...scopes.map((scope) => join12(modules, scope))].flatMap(
    (folder) => namesIn(folder).flatMap((name) => {
      const path = join12(folder, name);
      if (!lstatSync3(path).isSymbolicLink()) return [];
      const [, linked] = /^(.*?\/node_modules)\//.exec(realPathOf(path) ?? "") ?? [];
      return linked ?? [];
    })
  );
}
function namesIn(folder) {
  return statSync3(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync2(folder) : [];
}

// src/bundle/foreign-esbuild.ts
var maxLevels = 20;
var variables = /^(?:PATH|HOME|TEMP|TMP|SYSTEMROOT|LANG|TZ|GOMAXPROCS|ESBUILD_\w+)$/i;
async function runForeignEsbuild(konnectorDir, compilations, options = {}) {
  const answer = readJson(await runChild(konnectorDir, compilations, options), { maxLevels });
  if (isObject(answer)) {
    const outputs2 = decodeOutputs(answer["outputs"], compilations.length);
    if (outputs2?.every(({ files }, index) => writeOutputs(files, compilations[index]))) return { outputs: outputs2 };
    const errors = decodeMessages(answer["errors"]);
    if (errors) return { errors };
    const { unusable } = answer;
    if (!("outputs" in answer || "errors" in answer) && (unusable === void 0 || typeof unusable === "string"))
      return { unusable };
  }
  throw new OperationalError(
    "The konnector's own esbuild gave an invalid answer or no bundle. Reinstall it, then run this again."
  );
}
function writeOutputs(files, { outdir, entryPoints }) {
  const isBelow = ({ path }) => path === normalize(path) && !/^(?:\.\.?)?(?:[/\\]|$)/.test(path) && !path.endsWith(sep);
  if (!files.every(isBelow)) return false;
  for (const { path, content } of files) {
    const target = join13(outdir, path);
    mkdirSync2(dirname6(target), { recursive: true });
    writeFileSync3(target, Buffer.from(content, "base64"));
  }
  const points = entryPoints;
  return points.every(({ out }) => lstatSync4(join13(outdir, `${out}.js`), { throwIfNoEntry: false })?.isFile());
}
async function runChild(konnectorDir, compilations, {
  sandbox: choice = new SandboxChoice(),
  program = distFile("esbuild-child.js"),
  maxTime = 3e5,
  signal
}) {
  const sandbox = await choice.findForProgram(process.execPath, "the konnector's own esbuild");
  const env = Object.entries(process.env).flatMap(
    ([name, value]) => variables.test(name) && value !== void 0 ? [[name, value]] : []
  );
  const { events, timedOut, overflow } = await sandbox.run({
    name: "esbuild",
    files: { "esbuild-child.mjs": program },
    args: (places) => [places.file("esbuild-child.mjs")],
    // As in this process: a collector of garbage takes a fifth of the time. It works once memory runs short.
    env: { GOGC: "off", GOMEMLIMIT: "1000MiB", ...Object.fromEntries(env) },
    input: JSON.stringify({ konnectorDir, compilations }),
    ...findVisibleFolders(konnectorDir),
    maxTime,
    ...signal && { signal }
  });
  if (!timedOut && overflow === void 0) return events;
  const why = timedOut ? `did not end within ${maxTime / 1e3} s` : "said more than konnector-lint reads";
  throw new OperationalError(`The konnector's own esbuild ${why}. Reinstall it, then run this again.`);
}

// src/bundle/plugins/encoding-tables.ts
import { readFileSync as readFileSync4, statSync as statSync4 } from "node:fs";
import { dirname as dirname7, extname as extname3, join as join14 } from "node:path";
var encodingTables = {
  name: "encoding-tables",
  setup(build) {
    const own = join14(build.initialOptions.absWorkingDir ?? "", "node_modules/iconv-lite/encodings");
    build.onLoad({ filter: asking }, ({ path }) => {
      const folder = dirname7(path);
      if (folder === own) return void 0;
      const contents = readFileSync4(path, "utf8").replaceAll(table, (call, name) => {
        const file = extname3(name) === "" ? `${name}.js` : name;
        const first = join14(own, file);
        return areSame(join14(folder, file), first) ? `require(${JSON.stringify(first)})` : call;
      });
      return { contents, loader: "js" };
    });
  }
};
var asking = /node_modules[\\/].+[\\/]iconv-lite[\\/]encodings[\\/](?:index|dbcs-data)\.js$/;
var table = /require\(["'](\.\/(?:tables\/[^"'/]+\.json|sbcs-data-generated))["']\)/g;
function areSame(file, other) {
  const [size, otherSize] = [file, other].map((path) => statSync4(path, { throwIfNoEntry: false })?.size);
  return size !== void 0 && size === otherSize && readFileSync4(file).equals(readFileSync4(other));
}

// src/bundle/plugins/lazy-suffixes.ts
import { readFileSync as readFileSync5 } from "node:fs";
import { basename as basename3 } from "node:path";
var lazySuffixes = {
  name: "lazy-suffixes",
  setup(build) {
    build.onLoad({ filter: /psl[\\/](?:index\.js|dist[\\/]psl\.cjs)$/ }, ({ path, suffix }) => {
      if (suffix === waited || !/[\\/]psl[\\/]/.test(path)) return void 0;
      const code = readFileSync5(path, "utf8");
      const isModule = /^(?:import|export)\b/m.test(code);
      return isModule ? void 0 : { contents: waiting(code, `./${basename3(path)}${waited}`), loader: "js" };
    });
  }
};
var waited = "?waited";
var names = ["errorCodes", "parse", "get", "isValid"];
function waiting(code, module) {
  const isInterop = code.includes("__esModule");
  return `${isInterop ? "Object.defineProperty(exports, '__esModule', { value: true })" : ""}
for (const name of ${JSON.stringify(isInterop ? [...names, "default"] : names)})
  Object.defineProperty(exports, name, { enumerable: true, get: () => require(${JSON.stringify(module)})[name] })`;
}

// src/bundle/plugins/outside-files.ts
import { basename as basename4, join as join15 } from "node:path";
var outsideFiles = {
  name: "outside-files",
  setup(build) {
    const { absWorkingDir = "", preserveSymlinks = false } = build.initialOptions;
    const root = findRepositoryRoot(absWorkingDir);
    const modules = join15(absWorkingDir, "node_modules");
    const isOther = preserveSymlinks && basename4(realPathOf(modules) ?? modules) !== "node_modules";
    const filter = isOther ? /(?:)/ : notStartingWith(`${modules}/`);
    build.onLoad({ filter, namespace: "file" }, ({ path }) => {
      const text2 = refuseFile(path, root);
      return text2 === void 0 ? void 0 : { errors: [{ text: text2 }] };
    });
  }
};
function notStartingWith(start) {
  const escape = (text2) => text2.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  const units = [...start];
  const endings2 = units.map(
    (unit, index) => `${escape(units.slice(0, index).join(""))}(?:[^${escape(unit)}]|$)`
  );
  return new RegExp(`^(?:${endings2.join("|")})`);
}

// src/bundle/plugins/pdf-worker.ts
import { existsSync as existsSync5, readFileSync as readFileSync6 } from "node:fs";
import { basename as basename5, dirname as dirname8, join as join16 } from "node:path";
var pdfWorker = {
  name: "pdf-worker",
  setup(build) {
    build.onLoad({ filter: /pdfjs-dist[\\/](?:.*[\\/])?pdf(?:\.min)?\.m?js$/ }, ({ path }) => {
      const worker = basename5(path).replace(/^pdf/, "pdf.worker");
      if (!existsSync5(join16(dirname8(path), worker))) return void 0;
      return { contents: `${readFileSync6(path, "utf8")}
${reach(worker)}`, loader: "js" };
    });
  }
};
function reach(worker) {
  return `globalThis.pdfjsWorker ||
  Object.defineProperty(globalThis, 'pdfjsWorker', {
    configurable: true,
    get: () => require('./${worker}'),
    set: value => Object.defineProperty(globalThis, 'pdfjsWorker', { value, writable: true }),
  })`;
}

// src/bundle/plugins/sync-worker.ts
import { readFileSync as readFileSync7 } from "node:fs";
var syncWorker = {
  name: "sync-worker",
  setup(build) {
    build.onLoad(
      { filter: /jsdom[\\/].*[\\/](?:XMLHttpRequest|xmlhttprequest)(?:-impl)?\.js$/ },
      ({ path }) => {
        const text2 = readFileSync7(path, "utf8");
        const asking2 = /require\.resolve(?:\s*\?\s*require\.resolve)?\(\s*["']\.\/xhr-sync-worker\.js["']\s*\)(?:\s*:\s*null)?/;
        return { contents: text2.replace(asking2, "null"), loader: "js" };
      }
    );
  }
};

// src/bundle/run-esbuild.ts
var tooOld = /^0\.(?:\d|1[0-7])\./;
var plugins = [outsideFiles, encodingTables, lazySuffixes, pdfWorker, syncWorker];
async function runEsbuild(esbuild, compilations) {
  if (tooOld.test(esbuild.version)) throw new Error(`${esbuild.version} is too old`);
  const results = await Promise.all(compilations.map((options) => esbuild.build({ ...options, plugins })));
  return results.map(({ warnings, metafile, outputFiles }) => ({ warnings, metafile, outputFiles }));
}

// src/bundle/esbuild.ts
var EsbuildNotFound = class extends OperationalError {
  name = "EsbuildNotFound";
  /** `cause` is what kept one that is there from working, when there is one. */
  constructor(cause) {
    const why = cause instanceof Error ? ` (${cause.message.split("\n")[0]?.replace(/\.$/, "")})` : "";
    super(
      `The bundler esbuild does not work, neither beside konnector-lint nor in the konnector${why}. Install it in the konnector with npm install --save-dev esbuild (without --omit=optional), then run again.`,
      { cause }
    );
  }
};
var requireEsbuild = () => createRequire(import.meta.url)("esbuild");
var users = 0;
async function useEsbuild(konnectorDir, compilations, { besideTheTool = requireEsbuild, foreign: foreignOptions } = {}) {
  const watching = watchForUnreadable(konnectorDir);
  try {
    return await useEither(konnectorDir, compilations, {
      besideTheTool,
      foreign: { ...foreignOptions, signal: watching.signal }
    });
  } catch (error) {
    watching.signal.throwIfAborted();
    throw error;
  } finally {
    watching.stop();
  }
}
async function useEither(konnectorDir, compilations, { besideTheTool, foreign: foreignOptions }) {
  const { signal } = foreignOptions;
  let cause;
  const own = loaded(besideTheTool);
  if (own)
    try {
      return await runOwn(own, compilations, signal);
    } catch (error) {
      if (isBuildFailure(error) || signal.aborted) throw error;
      cause = error;
    }
  const foreign = await runForeignEsbuild(konnectorDir, compilations, foreignOptions);
  if ("outputs" in foreign) return foreign.outputs;
  if ("errors" in foreign)
    throw Object.assign(new Error("The source has errors."), { errors: foreign.errors });
  throw new EsbuildNotFound(foreign.unusable === void 0 ? cause : new Error(foreign.unusable));
}
function loaded(load) {
  try {
    return load();
  } catch {
    return void 0;
  }
}
function rejectOn(signal) {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
async function runOwn(esbuild, compilations, signal) {
  users++;
  const stop = () => void esbuild.stop?.();
  signal.addEventListener("abort", stop, { once: true });
  const takeBack = onInterrupt(stop);
  try {
    return await Promise.race([withoutCollector(() => runEsbuild(esbuild, compilations)), rejectOn(signal)]);
  } finally {
    takeBack();
    signal.removeEventListener("abort", stop);
    if (--users === 0) stop();
  }
}
function withoutCollector(use) {
  const { GOGC } = process.env;
  process.env.GOGC ??= "off";
  try {
    return use();
  } finally {
    if (GOGC === void 0) delete process.env.GOGC;
  }
}

// src/bundle/target.ts
var oldest = 16;
async function nodeTarget(konnector) {
  const said = await lowestOfEngines(konnector) ?? ofNvmrc(konnector);
  return `node${Math.max(oldest, said ?? stackNode)}`;
}
async function lowestOfEngines({ pkg }) {
  const range = pkg && stringAt(pkg, "engines", "node");
  if (typeof range !== "string") return void 0;
  const { default: minVersion } = await import("./semver.js");
  try {
    return minVersion(range)?.major || void 0;
  } catch {
    return void 0;
  }
}
function ofNvmrc({ files }) {
  const text2 = Buffer.from(files?.read(".nvmrc") ?? "").toString("utf8");
  const major = /^v?(\d+)(?:\.\d+)*\s*$/m.exec(text2)?.[1];
  return major === void 0 ? void 0 : Number(major);
}

// src/bundle/compile.ts
function planCompilations(plan, konnector, folder) {
  const kinds = [...new Set(plan.entries.map(({ kind }) => kind))];
  return Promise.all(kinds.map((kind) => optionsOf(plan, konnector, kind, folder)));
}
async function compile({ dir }, wanted, sandbox) {
  const results = await useEsbuild(
    dir,
    wanted.map((options) => ({
      ...options,
      metafile: true,
      sourcemap: "external",
      // The sources lie beside the map, and putting them into it takes a quarter of the time.
      sourcesContent: false
    })),
    { foreign: { sandbox } }
  );
  return merge(results);
}
async function compileBare({ dir }, wanted, sandbox) {
  return merge(
    await useEsbuild(
      dir,
      wanted.map((options) => ({ ...options, metafile: true })),
      { foreign: { sandbox } }
    )
  );
}
function merge(results) {
  const merged = (name) => Object.fromEntries(results.flatMap(({ metafile }) => Object.entries(metafile?.[name] ?? {})));
  return {
    metafile: { inputs: merged("inputs"), outputs: merged("outputs") },
    warnings: results.flatMap(({ warnings }) => warnings)
  };
}
async function optionsOf({ dir, entries: entries2, loaders, keepNames }, konnector, kind, folder) {
  return {
    absWorkingDir: dir,
    entryPoints: entries2.filter((entry) => entry.kind === kind).map(pointOf),
    outdir: folder,
    bundle: true,
    ...kind === "server" ? await forNode(konnector) : forWebview(konnector),
    // Identifiers stay: names of classes and functions are what stack traces are read by.
    minifyWhitespace: true,
    minifySyntax: true,
    keepNames,
    loader: { ...loaders },
    ...hasLinkedModules(dir) && { preserveSymlinks: true },
    charset: "utf8",
    legalComments: "none",
    ...hasTsconfig(konnector) ? {} : { tsconfigRaw: {} },
    logLevel: "silent"
  };
}
function hasLinkedModules(dir) {
  const modules = join17(dir, "node_modules");
  return lstatSync5(modules, { throwIfNoEntry: false })?.isSymbolicLink() === true && !existsSync6(join17(modules, ".pnpm"));
}
async function forNode(konnector) {
  return {
    platform: "node",
    format: "cjs",
    target: await nodeTarget(konnector),
    external: ["canvas"],
    define: {
      "import.meta.url": "__bundle_url",
      "import.meta.filename": "__filename",
      "import.meta.dirname": "__dirname"
    },
    banner: {
      js: `var ${manifestName2}=${manifestOf(konnector)},__bundle_url=require("url").pathToFileURL(__filename).href;`
    }
  };
}
function forWebview(konnector) {
  return {
    platform: "browser",
    format: "iife",
    target: "es2020",
    define: { [manifestName2]: manifestOf(konnector), "process.env.NODE_ENV": '"production"' }
  };
}
var manifestName2 = "__WEBPACK_PROVIDED_MANIFEST__";
function manifestOf({ manifest }) {
  return JSON.stringify(manifest.value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
function pointOf({ source, output }) {
  return { in: `./${source}`, out: output.replace(/\.js$/, "") };
}

// src/bundle/dynamic-require.ts
import { readFileSync as readFileSync8, writeFileSync as writeFileSync4 } from "node:fs";
import { join as join18 } from "node:path";
var helper = /__glob\s*=\s*\(?map\)?\s*=>\s*\(?path\)?\s*=>\s*\{\s*var fn\s*=\s*map\[path\]/;
var found = "map[path]";
var endings = [".js", ".json", ".ts", ".cjs", ".mjs", "/index.js", "/index.ts"];
var dynamic = /\b(?:require|import)\(\s*(?:`\.{1,2}\/[^`]*\$\{|(["'])\.{1,2}\/[^"'\n]*\1\s*\+)/;
function requiresDynamically(dir, sources) {
  return sources.some(
    (path) => !path.includes("node_modules/") && isFile(join18(dir, path)) && dynamic.test(readFileSync8(join18(dir, path), "utf8"))
  );
}
function findWithoutExtension(file, mapFile) {
  const code = readFileSync8(file, "utf8");
  const match = helper.exec(code);
  if (!match) return;
  const at = match.index + match[0].length;
  const more = endings.map((ending) => `||${found}`.replace("path]", `path+"${ending}"]`)).join("");
  writeFileSync4(file, code.slice(0, at) + more + code.slice(at));
  if (mapFile === void 0) return;
  const map = JSON.parse(readFileSync8(mapFile, "utf8"));
  const before = code.slice(0, at);
  const line = before.split("\n").length - 1;
  writeFileSync4(mapFile, JSON.stringify({ ...map, mappings: shiftLine(map.mappings, line, more.length) }));
}
function shiftLine(mappings, line, columns) {
  const lines = mappings.split(";");
  const segments = lines[line];
  if (segments) {
    const { value, length } = decodeVlq(segments);
    lines[line] = encodeVlq(value + columns) + segments.slice(length);
  }
  return lines.join(";");
}
var digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function decodeVlq(text2) {
  let bits = 0;
  let length = 0;
  for (let shift = 0, more = true; more; shift += 5) {
    const digit = digits.indexOf(text2[length++]);
    bits |= (digit & 31) << shift;
    more = digit >= 32;
  }
  return { value: bits & 1 ? -(bits >> 1) : bits >> 1, length };
}
function encodeVlq(value) {
  let text2 = "";
  for (let bits = value < 0 ? -value << 1 | 1 : value << 1, first = true; first || bits > 0; first = false) {
    const digit = bits & 31;
    bits >>= 5;
    text2 += digits[bits > 0 ? digit + 32 : digit];
  }
  return text2;
}

// src/bundle/runtime-files.ts
import { posix } from "node:path";
var references = [
  /\b(?:join|resolve)\(\s*__dirname\s*((?:,\s*(?:"[^"\n]+"|'[^'\n]+'|`[^`$\n]+`)\s*)+)\)/g,
  /\b__dirname\s*\+\s*("[^"\n]+"|'[^'\n]+'|`[^`$\n]+`)(?!\s*\+)/g,
  /(`\$\{__dirname\}[^`$\n]+`)/g,
  /\bnew URL\(\s*("[^"\n]+"|'[^'\n]+'|`[^`$\n]+`)\s*,\s*import\.meta\.url\s*\)/g
];
function findRuntimeFiles({ inputs }, { dir, taken }) {
  const shipped = /* @__PURE__ */ new Map();
  const findings = [];
  const refused2 = [];
  const root = findRepositoryRoot(dir);
  for (const module of Object.keys(inputs)) {
    if (!/\.[cm]?[jt]sx?$/.test(module) || !isFile(posix.join(dir, module))) continue;
    const code = readFileText(posix.join(dir, module)) ?? "";
    const isOwn = !module.includes("node_modules/");
    for (const path of pathsIn(code)) {
      if (!isOwn && posix.extname(path) === "") continue;
      const source = posix.join(posix.dirname(module), path);
      const content = readFile(posix.join(dir, source));
      if (!content) continue;
      const refusal = refuseFile(posix.join(dir, source), root);
      if (refusal !== void 0) {
        if (isOwn) refused2.push({ rule: "bundle-outside", place: { file: module }, message: refusal });
        continue;
      }
      const [target, isTaken] = [path, taken.has(path) || shipped.has(path)];
      const there = shipped.get(target) ?? taken.get(target);
      if (there && content.equals(there.content)) continue;
      if (isTaken || target.startsWith("../") || isManifestName(target) || isPackageName(target))
        findings.push(unreachable(module, path, isOwn));
      else shipped.set(target, { source, content });
    }
  }
  return { shipped, findings, refused: refused2 };
}
function pathsIn(code) {
  if (!code.includes("__dirname") && !code.includes("import.meta.url")) return /* @__PURE__ */ new Set();
  const found2 = references.flatMap(
    (reference) => [...code.matchAll(reference)].map(([, texts = ""]) => {
      const parts = [...texts.matchAll(/(["'`])(.*?)\1/g)].map(
        ([, , text2 = ""]) => text2.replace("${__dirname}", ".")
      );
      return posix.normalize(`./${parts.join("/")}`);
    })
  );
  return new Set(found2);
}
function unreachable(module, path, isOwn) {
  return {
    rule: "bundle-warning",
    ...!isOwn && { severity: "info" },
    place: { file: isOwn ? module : "package.json" },
    message: `${module} reads ${path} from its own folder when it runs, and the build cannot have a file there. ${isOwn ? 'Put the file in assets/, which lands beside the bundle, and read it with path.join(__dirname, "<name>").' : "If the konnector needs it, put a copy in assets/ and give the package its path, or import its content."}`
  };
}

// src/bundle/static-files.ts
import { posix as posix2 } from "node:path";

// src/bundle/icon.ts
var svgoPlugins = [
  "removeDoctype",
  "removeXMLProcInst",
  "removeComments",
  "removeMetadata",
  "removeEditorsNSData",
  "removeDesc",
  "cleanupAttrs",
  "cleanupIds",
  "convertColors",
  "removeEmptyAttrs",
  "removeEmptyText",
  "removeEmptyContainers",
  "removeUnusedNS",
  "sortAttrs"
];
var config = { multipass: true, plugins: [...svgoPlugins] };
async function minifySvg(svg) {
  const text2 = Buffer.from(svg).toString("utf8");
  const { optimize } = /style/i.test(text2) ? await import("./svgo.js") : await import("./svgo-svgo-node.js");
  try {
    const smaller = Buffer.from(optimize(text2, config).data);
    return smaller.length < svg.length ? smaller : svg;
  } catch {
    return svg;
  }
}

// src/bundle/static-files.ts
async function readStaticFiles({ manifest, files }) {
  const shipped = /* @__PURE__ */ new Map();
  const ship = (path, source) => {
    const content = files?.read(source);
    if (content) shipped.set(path, { source, content });
  };
  for (const path of files?.list("assets") ?? []) {
    if (!isHidden(path)) ship(path.slice("assets/".length), path);
  }
  for (const name of ["README.md", "LICENSE", manifestName]) ship(name, name);
  const named = stringAt(manifest, "icon");
  if (named === void 0) return shipped;
  const icon = posix2.normalize(named);
  if (!icon.startsWith("assets/") && !shipped.has(icon)) ship(icon, icon);
  const drawn = icon.endsWith(".svg") ? shipped.get(icon) : void 0;
  if (drawn) shipped.set(icon, { ...drawn, content: await minifySvg(drawn.content) });
  return shipped;
}

// src/bundle/undeclared.ts
import { isBuiltin as isBuiltin2 } from "node:module";
function undeclaredDependencies(metafile, { declared, manager }) {
  const importers = /* @__PURE__ */ new Map();
  for (const [file, { imports }] of Object.entries(metafile.inputs)) {
    if (file.includes("node_modules/") || file.startsWith("<")) continue;
    for (const { original, path, external } of imports) {
      const name = original === void 0 ? void 0 : packageName(original);
      if (name === void 0 || external || isBuiltin2(original) || declared.has(name)) continue;
      if (!path.includes(`node_modules/${name}/`)) continue;
      const files = importers.get(name) ?? [];
      if (!files.includes(file)) importers.set(name, [...files, file]);
    }
  }
  return [...importers].toSorted().map(([name, [first, ...others]]) => ({
    rule: "undeclared-dependency",
    place: { file: first },
    message: `${name} is imported but package.json does not declare it: it is installed only because another package needs it. Add it with ${manager.add} ${name}.`,
    related: others.map((file) => ({ file, message: `${name} is also imported here` }))
  }));
}

// src/bundle/build-konnector.ts
async function buildKonnector(konnector, plan, sandbox) {
  if (namesOf(plan).includes("index.js")) sandbox.prepare(process.execPath);
  const { own } = statePaths(plan.dir, plan.outDir);
  return replaceDir(own, cacheFolder(plan.dir), async (folder) => {
    const since = statSync5(folder).ctimeMs;
    const wanted = await planCompilations(plan, konnector, folder);
    const [compiled, shipped, { describeBundle: describeBundle2 }, { checkBuild: checkBuild2, blocksBuild: blocksBuild2 }] = await Promise.all([
      bundled(plan, compile(plan, wanted, sandbox)),
      readStaticFiles(konnector),
      // What is needed after esbuild is loaded while it works.
      import("./bundle.js"),
      import("./bundle.js")
    ]);
    if ("problems" in compiled) return { good: false, findings: compiled.problems };
    const { metafile, warnings } = compiled;
    const modules = listSources(metafile);
    if (modules.some(isZipped)) return { good: false, findings: [zipped] };
    const runtime = runtimeFiles(metafile, plan, shipped);
    if (runtime.refused.length > 0) return { good: false, findings: runtime.refused };
    const sources = [...modules, ...[...runtime.shipped.values()].map(({ source }) => source)].toSorted();
    const { findings: said, ...inside } = describeBundle2(metafile, konnector, plan);
    const findings = [
      ...formatWarnings(warnings),
      ...undeclaredDependencies(metafile, plan),
      ...runtime.findings,
      ...said
    ];
    const all2 = new Map([...shipped, ...runtime.shipped]);
    const sourceOf = (path) => (shipped.get(path) ?? runtime.shipped.get(path))?.source ?? join19(relative(plan.dir, plan.outDir), path);
    return replaceDir(plan.outDir, scratchDir(plan), async (fresh) => {
      if (requiresDynamically(plan.dir, modules))
        for (const name of namesOf(plan))
          findWithoutExtension(join19(folder, name), join19(folder, `${name}.map`));
      const files = writeBuild(fresh, { folder, names: namesOf(plan) }, all2, inside.notices);
      const checking = checkBuild2({ dir: fresh, files }, sandbox);
      const inputs = hashInputs(konnector, plan, sources, since);
      const found2 = await checking;
      findings.push(...found2.map((finding) => locateInSource(finding, sourceOf, konnector)));
      if (found2.some((finding) => blocksBuild2(finding, "recommended")))
        return { good: false, findings, failedBuild: keepFailed(plan, fresh) };
      removeFailed(plan);
      writeCache(folder, { state: { tool: version, inputs, sources, files, findings }, ...inside });
      return { good: true, files, findings, inputs };
    });
  });
}
async function buildBare(konnector, plan, sandbox) {
  return replaceDir(plan.outDir, scratchDir(plan), async (fresh) => {
    const wanted = await planCompilations(plan, konnector, fresh);
    const [compiled, shipped] = await Promise.all([
      bundled(plan, compileBare(plan, wanted, sandbox)),
      readStaticFiles(konnector)
    ]);
    if ("problems" in compiled) return { good: false, findings: compiled.problems };
    const { metafile, warnings } = compiled;
    const runtime = runtimeFiles(metafile, plan, shipped);
    if (runtime.refused.length > 0) return { good: false, findings: runtime.refused };
    if (requiresDynamically(plan.dir, listSources(metafile)))
      for (const name of namesOf(plan)) findWithoutExtension(join19(fresh, name));
    const files = writeBuild(
      fresh,
      { folder: fresh, names: namesOf(plan) },
      new Map([...shipped, ...runtime.shipped])
    );
    return { good: true, files, findings: [...formatWarnings(warnings), ...runtime.findings] };
  });
}
function runtimeFiles(metafile, plan, shipped) {
  const outputs2 = Object.values(metafile.outputs);
  const inputs = Object.fromEntries(
    Object.entries(metafile.inputs).filter(
      ([path]) => outputs2.some((output) => (output.inputs[path]?.bytesInOutput ?? 0) > 0)
    )
  );
  const names2 = namesOf(plan).map((name) => [name, void 0]);
  return findRuntimeFiles({ inputs }, { dir: plan.dir, taken: new Map([...shipped, ...names2]) });
}
async function bundled(plan, bundling) {
  try {
    return await bundling;
  } catch (error) {
    if (isBuildFailure(error)) return { problems: formatErrors(error.errors, plan) };
    throw error;
  }
}
function isZipped(path) {
  return /\.zip\/node_modules\//.test(path);
}
var zipped = {
  rule: "bundle-install",
  place: { file: "package.json" },
  message: `Yarn keeps the packages in archives (Plug'n'Play), so their licences cannot be read. Add "nodeLinker: node-modules" to .yarnrc.yml and run yarn install, or bundle with --bare.`
};
function namesOf({ entries: entries2 }) {
  return entries2.map(({ output }) => output);
}

// src/bundle/plan.ts
import { realpathSync as realpathSync2 } from "node:fs";
import { resolve as resolve4 } from "node:path";

// src/bundle/entry.ts
import { extname as extname4, posix as posix3 } from "node:path";
var extensions = [".js", ".ts", ".mjs", ".mts", ".cjs", ".cts", ".jsx", ".tsx"];
var outputs = { server: "index.js", client: "main.js" };
function konnectorKinds({ manifest }) {
  if (!isClientSide(manifest)) return ["server"];
  return valueAt(manifest.value, "serverSide") === true ? ["client", "server"] : ["client"];
}
function findEntries(konnector, isOutput, given) {
  const has = (path) => konnector.files?.has(path) === true && !isOutput(path);
  const find = (stems) => stems.flatMap(spelled).find(has);
  const entries2 = [];
  for (const kind of konnectorKinds(konnector)) {
    const stems = stemsOf(konnector, kind);
    const source2 = given ?? find(stems);
    if (source2 === void 0) return { finding: noEntry(stems, has) };
    entries2.push({ kind, output: outputs[kind], source: source2 });
  }
  const output = onDeleteAccount(konnector);
  if (output === void 0 || entries2.some((entry) => entry.output === output)) return entries2;
  const stem = output.slice(0, -extname4(output).length);
  const source = find([`src/${output}`, `src/${stem}`, output, stem]);
  return source === void 0 ? entries2 : [...entries2, { kind: "server", output, source }];
}
function onDeleteAccount({ manifest }) {
  const path = posix3.normalize(stringAt(manifest, "on_delete_account") ?? "");
  return extname4(path) === ".js" && !/^(?:\.\.)?\//.test(path) ? path : void 0;
}
function stemsOf({ pkg }, kind) {
  const main = pkg && stringAt(pkg, "main");
  return [`src/${kind}`, "src/index", ...main !== void 0 ? [posix3.normalize(main)] : [], "index"];
}
function spelled(stem) {
  return [
    ...extensions.includes(extname4(stem)) ? [stem] : [],
    ...extensions.map((extension) => stem + extension),
    ...extensions.map((extension) => `${stem}/index${extension}`)
  ];
}
function noEntry(stems, has) {
  const coffee = stems.flatMap((stem) => [stem, `${stem}.coffee`]).find((path) => path.endsWith(".coffee") && has(path));
  if (coffee !== void 0)
    return {
      rule: "bundle-entry",
      place: { file: coffee },
      message: `${coffee} is CoffeeScript, which cannot be bundled. Compile it to JavaScript once (npx coffee --compile), and keep the result as src/index.js.`
    };
  const looked = [...new Set(stems)].map((stem) => extensions.includes(extname4(stem)) ? stem : `${stem}.js`);
  return {
    rule: "bundle-entry",
    message: `There is no source file to bundle: none of ${looked.join(", ")} exists (nor with .ts, .mjs or .cjs). Add src/index.js, or name the file as "main" in package.json.`
  };
}

// src/bundle/function-text.ts
var sends = /(?<!\bdocument\s*\.\s*)\b(?:evaluate(?:Handle|OnNewDocument|InWorker)?|waitForFunction|addInitScript)\s*\(|\$\$?eval\s*\(|`\(\$\{[\w.]+\}\)\(/;
function sendsFunctionText({ files }, entries2) {
  const folders = entries2.map(({ source }) => source.slice(0, source.lastIndexOf("/") + 1));
  return (files?.list() ?? []).some(
    (path) => /\.[cm]?[jt]sx?$/.test(path) && folders.some((folder) => folder === "" ? !path.includes("/") : path.startsWith(folder)) && sends.test(Buffer.from(files?.read(path) ?? "").toString("utf8"))
  );
}

// src/bundle/plan.ts
function planBundle(konnector, { outDir: out, entry, loaders = {} }) {
  const dir = realpathSync2(konnector.dir);
  const outDir = resolve4(dir, out);
  const why = checkOutDir(dir, outDir);
  if (why !== void 0)
    return {
      finding: {
        rule: "bundle-out-dir",
        message: `Cannot write the build to ${out}: ${why}. Choose another folder with --out-dir; nothing has changed.`
      }
    };
  const entries2 = findEntries(konnector, (path) => isInside(resolve4(dir, path), outDir), entry);
  if ("finding" in entries2) return entries2;
  const manager = detectPackageManager(konnector);
  const declared = declaredPackages(konnector);
  if (declared.size > 0 && !isInstalled(dir))
    return {
      finding: {
        rule: "bundle-install",
        place: { file: "package.json" },
        message: `There is no node_modules folder, so nothing the source imports can be found. Run ${manager.install} first.`
      }
    };
  return {
    dir,
    outDir,
    entries: entries2,
    manager,
    declared,
    loaders: { ...ownLoaders, ...loaders },
    keepNames: !sendsFunctionText(konnector, entries2)
  };
}

// src/bundle/bundle.ts
async function bundle(whole, options = {}) {
  const { flavour, cwd = process.cwd(), profile = "recommended", budget = {} } = options;
  const { sandbox = new SandboxChoice() } = options;
  const diagnose = (findings2) => diagnoseFindings(findings2, bundleRules, {
    displayPath: (path) => displayPath(cwd, join20(whole.dir, path)),
    profile
  });
  const flavoured = flavour === void 0 ? { konnector: whole } : applyFlavour(whole, flavour);
  if (!flavoured) return { status: "failed", diagnostics: diagnose([unknownFlavour(whole, `${flavour}`)]) };
  const { konnector, entry } = flavoured;
  const plan = planBundle(konnector, {
    outDir: resolveOutDir(options),
    entry,
    ...options.loaders && { loaders: options.loaders }
  });
  if ("finding" in plan) return { status: "failed", diagnostics: diagnose([plan.finding]) };
  const outside = findOutsideTsconfigs(konnector);
  if (outside.length > 0) return { status: "failed", diagnostics: diagnose(outside) };
  const done = (status, {
    files,
    findings: findings2,
    inputs
  }) => ({
    status,
    build: describeBuild({
      dir: plan.outDir,
      files,
      konnectorDir: plan.dir,
      inputs,
      checked: inputs !== void 0
    }),
    diagnostics: diagnose([...findings2, ...checkBudget({ files }, budget)])
  });
  const kept = unchangedSince(konnector, plan);
  if (kept) return done("unchanged", kept);
  const made = await (options.bare ? buildBare(konnector, plan, sandbox) : buildKonnector(konnector, plan, sandbox));
  if (made.good) return done("passed", made);
  const { findings, failedBuild } = made;
  return {
    status: "failed",
    diagnostics: diagnose(findings),
    ...failedBuild !== void 0 && { failedBuild }
  };
}
function unchangedSince(konnector, plan) {
  const { dir, outDir } = plan;
  const state = readCache(dir, outDir);
  if (!state || !existsSync7(outDir) || !haveSameFiles(state.files, readBuildFiles(outDir))) return void 0;
  return state.inputs === hashInputs(konnector, plan, state.sources) ? state : void 0;
}

// src/bundle/watch.ts
var settled = 50;
async function watchAndBundle(read2, options) {
  const { onBundled, signal, ...bundling } = options;
  const { dir } = read2();
  const changes = changesIn(dir, resolve5(dir, resolveOutDir(bundling)), signal);
  for (let first = true; !signal.aborted; first = false) {
    const start = performance.now();
    const bundled2 = await bundle(read2(), bundling).catch(unlessEnding(signal));
    if (!bundled2) return;
    if (first || bundled2.status !== "unchanged") onBundled(bundled2, performance.now() - start);
    if (!await changes.next()) return;
  }
}
function unlessEnding(signal) {
  return async (error) => {
    await sleep(settled);
    if (!signal.aborted) throw error;
    return void 0;
  };
}
function formatWatchLine(bundled2, ms, at = /* @__PURE__ */ new Date()) {
  const time = at.toTimeString().slice(0, 8);
  if (bundled2.status === "failed") {
    const [first, ...others] = bundled2.diagnostics;
    const place = [first?.file, first?.line, first?.column].filter((part) => part !== void 0).join(":");
    const more = others.length > 0 ? ` (and ${others.length} more)` : "";
    return `${time} failed: ${place === "" ? "" : `${place} `}${first?.message.split("\n")[0]}${more}`;
  }
  const { entry, files } = bundled2.build;
  const bytes = files.find(({ path }) => path === entry)?.bytes ?? 0;
  return `${time} bundled ${entry}, ${formatSize(bytes)} in ${(ms / 1e3).toFixed(2)} s`;
}
function changesIn(dir, outDir, signal) {
  let changed = false;
  let wake = () => {
  };
  const notice = () => {
    changed = true;
    wake();
  };
  const counts = (name) => !/^(?:\..*|node_modules|build(?:-.*)?)$/.test(name) && !isInside(outDir, join21(dir, name));
  watch(dir, { signal }, (_event, name) => {
    if (name === null || counts(name)) notice();
  });
  for (const entry of readdirSync3(dir, { withFileTypes: true }))
    if (entry.isDirectory() && counts(entry.name))
      watch(join21(dir, entry.name), { signal, recursive: true }, notice);
  signal.addEventListener("abort", () => wake());
  return {
    async next() {
      if (!changed && !signal.aborted)
        await new Promise((woken) => {
          wake = woken;
        });
      await sleep(settled);
      changed = false;
      return !signal.aborted;
    }
  };
}

export {
  BuildNotFound,
  readBuild,
  describeBuild,
  checkBuild,
  blocksBuild,
  checkBeforePush,
  analyze,
  describeBundle,
  watchAndBundle,
  formatWatchLine,
  bundle
};
