const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  isInside
} from "./chunk-XASN2HVC.js";

// src/build/cache.ts
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
var names = { state: "state.json", inventory: "inventory.json", sbom: "sbom.cdx.json" };
function cachePaths(konnectorDir, outDir) {
  const own = join(konnectorDir, ".konnector-lint", basename(outDir));
  return {
    own,
    state: join(own, names.state),
    sourceMap: (entry) => join(own, `${entry}.map`),
    inventory: join(own, names.inventory),
    sbom: join(own, names.sbom)
  };
}
function scratchDir({ dir, outDir }) {
  return isInside(outDir, dir) ? cacheFolder(dir) : dirname(outDir);
}
function cacheFolder(konnectorDir) {
  const folder = join(konnectorDir, ".konnector-lint");
  mkdirSync(folder, { recursive: true });
  const ignore = join(folder, ".gitignore");
  writeFileSync(ignore, "*\n");
  sweep(folder, statSync(ignore).mtimeMs);
  return folder;
}
function sweep(folder, now) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory() || !entry.name.startsWith(".")) continue;
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && now - stat.mtimeMs > 36e5) rmSync(path, { recursive: true, force: true });
  }
}
function readCache(konnectorDir, outDir) {
  const { state } = cachePaths(konnectorDir, outDir);
  if (!existsSync(state)) return void 0;
  try {
    return JSON.parse(readFileSync(state, "utf8"));
  } catch {
    return void 0;
  }
}
function writeCache(folder, { state, inventory, sbom }) {
  if (inventory) writeFileSync(join(folder, names.inventory), JSON.stringify(inventory));
  if (sbom !== void 0) writeFileSync(join(folder, names.sbom), sbom);
  writeFileSync(join(folder, names.state), JSON.stringify(state));
}
function readInventory(konnectorDir, outDir) {
  const { inventory } = cachePaths(konnectorDir, outDir);
  return existsSync(inventory) ? JSON.parse(readFileSync(inventory, "utf8")) : void 0;
}

export {
  cachePaths,
  scratchDir,
  cacheFolder,
  readCache,
  writeCache,
  readInventory
};
