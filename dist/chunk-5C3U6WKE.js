const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  compareNames,
  findDuplicates
} from "./chunk-MLLNMDTV.js";

// src/bundle/analyze/groups.ts
var ownSource = "own source";
function groupModules(inventory) {
  const duplicates = findDuplicates(inventory);
  const groups = /* @__PURE__ */ new Map();
  for (const { name, version, license } of inventory.packages) {
    const id = `${name}@${version}`;
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
function formatModuleSize(bytes) {
  if (bytes < 1e3) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
}
function formatShare(bytes, of) {
  return `${(100 * bytes / Math.max(of, 1)).toFixed(1)} %`;
}

export {
  groupModules,
  formatModuleSize,
  formatShare
};
