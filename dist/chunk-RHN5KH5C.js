const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);

// src/bundle/inventory/inventory.ts
import { existsSync as existsSync2, readFileSync as readFileSync3 } from "node:fs";
import { dirname as dirname2, join as join3, resolve } from "node:path";

// src/bundle/plugins/encoding-tables.ts
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join, posix } from "node:path";
var namespace = "encoding-table";
var encodingTables = {
  name: "encoding-tables",
  setup(build) {
    const contents = /* @__PURE__ */ new Map();
    build.onResolve(
      { filter: /^\.\/(?:tables\/[^/]+\.json|sbcs-data-generated)$/ },
      ({ path, resolveDir }) => {
        if (!/[\\/]iconv-lite[\\/]encodings$/.test(resolveDir)) return void 0;
        const file = join(resolveDir, withExtension(path));
        if (!existsSync(file)) return void 0;
        const table = readFileSync(file);
        const name = createHash("sha256").update(table).digest("hex").slice(0, 12) + extname(file);
        contents.set(name, table);
        return { path: name, namespace };
      }
    );
    build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
      contents: contents.get(path),
      loader: extname(path) === ".json" ? "json" : "js"
    }));
  }
};
function tablesIn({ inputs }) {
  return Object.entries(inputs).flatMap(
    ([importer, { imports }]) => imports.filter(({ path }) => path.startsWith(`${namespace}:`)).map(({ path, original = "" }) => ({
      name: path,
      file: posix.join(dirname(importer), withExtension(original))
    }))
  ).toSorted((a, b) => a.file < b.file ? -1 : 1);
}
function withExtension(specifier) {
  return extname(specifier) === "" ? `${specifier}.js` : specifier;
}

// src/bundle/inventory/package.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { basename, join as join2 } from "node:path";
function describePackage(dir, folder) {
  const value = readPackage(join2(dir, folder, "package.json"));
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
    return JSON.parse(readFileSync2(file, "utf8"));
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
  const fileOfTable = new Map(
    tablesIn(metafile).toReversed().map(({ name, file }) => [name, file])
  );
  for (const [, { inputs }] of outputs)
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const path = fileOfTable.get(input) ?? input;
      bytesOf.set(path, (bytesOf.get(path) ?? 0) + bytesInOutput);
    }
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
      (a, b) => compare(a.name, b.name) || compare(a.version, b.version)
    ),
    modules: modules.toSorted((a, b) => compare(a.path, b.path))
  };
}
function idOf({ name, version }) {
  return `${name}@${version}`;
}
function packageFolder(dir, path) {
  const installed = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
  if (installed !== void 0 || !path.startsWith("../")) return installed;
  for (let folder = dirname2(path); folder !== dirname2(folder); folder = dirname2(folder)) {
    const file = resolve(dir, folder, "package.json");
    if (existsSync2(file) && "name" in JSON.parse(readFileSync3(file, "utf8"))) return folder;
    if (!folder.startsWith("../")) return void 0;
  }
  return void 0;
}
function duplicatesOf({ packages }) {
  const byName = /* @__PURE__ */ new Map();
  for (const bundled of packages) byName.set(bundled.name, [...byName.get(bundled.name) ?? [], bundled]);
  return new Map([...byName].filter(([, versions]) => versions.length > 1));
}
function compare(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}
function folderOf(dir, { folders }) {
  return join3(dir, folders[0]);
}

export {
  encodingTables,
  tablesIn,
  takeInventory,
  duplicatesOf,
  compare,
  folderOf
};
