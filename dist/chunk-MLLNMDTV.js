const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);

// src/bundle/inventory/inventory.ts
import { existsSync, readFileSync as readFileSync2 } from "node:fs";
import { dirname, join as join2, resolve } from "node:path";

// src/bundle/inventory/package.ts
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
function describePackage(dir, folder) {
  const value = readPackage(join(dir, folder, "package.json"));
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
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}
function licenseOf({ license, licenses }) {
  const said = [license, ...Array.isArray(licenses) ? licenses : []].flatMap((entry) => {
    if (typeof entry === "string") return entry.trim() === "" ? [] : [entry.trim()];
    const type = entry?.type;
    return typeof type === "string" ? [type] : [];
  });
  return said.length > 1 ? `(${said.join(" OR ")})` : said[0];
}

// src/bundle/inventory/inventory.ts
function takeInventory(metafile, dir) {
  const outputs = Object.entries(metafile.outputs).filter(([path]) => !path.endsWith(".map"));
  const bytesOf = /* @__PURE__ */ new Map();
  for (const [, { inputs }] of outputs)
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
    const bundled = byFolder.get(folder) ?? packageAt(folder);
    bundled.bytes += bytes;
    return { path, package: idOf(bundled), bytes };
  });
  return {
    bytes: outputs.reduce((sum, [, output]) => sum + output.bytes, 0),
    packages: [...packages.values()].toSorted(
      (a, b) => compareNames(a.name, b.name) || compareNames(a.version, b.version)
    ),
    modules: modules.toSorted((a, b) => compareNames(a.path, b.path))
  };
}
function idOf({ name, version }) {
  return `${name}@${version}`;
}
function packageFolder(dir, path) {
  const installed = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
  if (installed !== void 0 || !path.startsWith("../")) return installed;
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const file = resolve(dir, folder, "package.json");
    if (existsSync(file) && "name" in JSON.parse(readFileSync2(file, "utf8"))) return folder;
    if (!folder.startsWith("../")) return void 0;
  }
  return void 0;
}
function findDuplicates({ packages }) {
  const byName = /* @__PURE__ */ new Map();
  for (const bundled of packages) byName.set(bundled.name, [...byName.get(bundled.name) ?? [], bundled]);
  return new Map([...byName].filter(([, versions]) => versions.length > 1));
}
function compareNames(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}
function packageLocation(dir, { folders }) {
  return join2(dir, folders[0]);
}

export {
  takeInventory,
  findDuplicates,
  compareNames,
  packageLocation
};
