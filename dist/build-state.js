import {
  readObject
} from "./json-read.js";
import {
  isInside,
  isObject,
  readFile
} from "./lint.js";
import {
  OperationalError
} from "./text-escape.js";

// src/build/state.ts
import { lstatSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
var stateNames = { state: "state.json", inventory: "inventory.json", sbom: "sbom.cdx.json" };
function stateFolder(konnectorDir) {
  return join(konnectorDir, ".konnector-lint");
}
function statePaths(konnectorDir, outDir) {
  const own = join(stateFolder(konnectorDir), basename(outDir));
  return {
    own,
    state: join(own, stateNames.state),
    sourceMap: (entry) => join(own, `${entry}.map`),
    inventory: join(own, stateNames.inventory),
    sbom: join(own, stateNames.sbom)
  };
}
function readBuildState(konnectorDir, outDir) {
  const { own, state } = statePaths(konnectorDir, outDir);
  const value = readObject(readFile(state) ?? "");
  return value?.["folder"] === identify(own) ? value : void 0;
}
function writeBuildState(folder, state) {
  writeFileSync(join(folder, stateNames.state), JSON.stringify({ ...state, folder: identify(folder) }));
}
function identify(folder) {
  const stat = lstatSync(folder, { bigint: true, throwIfNoEntry: false });
  return stat?.isDirectory() ? `${stat.ino} ${stat.birthtimeNs}` : void 0;
}

// src/bundle/cache.ts
import { cpSync, lstatSync as lstatSync2, mkdirSync, readdirSync, rmSync, writeFileSync as writeFileSync2 } from "node:fs";
import { basename as basename2, dirname, join as join2 } from "node:path";

// src/bundle/inventory/decode.ts
function decodeInventory(value) {
  if (!isObject(value) || !isCount(value["bytes"])) return void 0;
  const { bytes, packages, modules } = value;
  if (!Array.isArray(packages) || !packages.every(isPackage)) return void 0;
  if (!Array.isArray(modules) || !modules.every(isModule)) return void 0;
  return { bytes, packages, modules };
}
function isPackage(value) {
  if (!isObject(value) || !isCount(value["bytes"])) return false;
  const { name, version, license = "", folders } = value;
  return [name, version, license].every(isText) && Array.isArray(folders) && folders.every(isText);
}
function isModule(value) {
  if (!isObject(value) || !isCount(value["bytes"])) return false;
  return isText(value["path"]) && isText(value["package"] ?? "");
}
function isText(value) {
  return typeof value === "string";
}
function isCount(value) {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

// src/bundle/cache.ts
function scratchDir({ dir, outDir }) {
  return isInside(outDir, dir) ? cacheFolder(dir) : dirname(outDir);
}
function cacheFolder(konnectorDir) {
  const folder = stateFolder(konnectorDir);
  if (isLink(folder))
    throw new OperationalError(
      `${basename2(folder)} is a link, and files are written and removed in it. Remove the link, then run this again.`
    );
  mkdirSync(folder, { recursive: true });
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isSymbolicLink()))
    rmSync(join2(folder, name));
  writeFileSync2(join2(folder, ".gitignore"), "*\n");
  return folder;
}
function isLink(path) {
  return lstatSync2(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
function readCache(konnectorDir, outDir) {
  const state = readBuildState(konnectorDir, outDir);
  return state?.findings && state;
}
function writeCache(folder, { state, inventory, sbom }) {
  if (inventory) writeFileSync2(join2(folder, stateNames.inventory), JSON.stringify(inventory));
  if (sbom !== void 0) writeFileSync2(join2(folder, stateNames.sbom), sbom);
  writeBuildState(folder, state);
}
function readInventory(konnectorDir, outDir) {
  if (!readBuildState(konnectorDir, outDir)) return void 0;
  const { inventory } = statePaths(konnectorDir, outDir);
  return decodeInventory(readObject(readFile(inventory) ?? ""));
}
function failedDir({ dir, outDir }) {
  return join2(cacheFolder(dir), `${basename2(outDir)}-failed`);
}
function keepFailed(plan, build) {
  const kept = failedDir(plan);
  rmSync(kept, { recursive: true, force: true });
  cpSync(build, kept, { recursive: true, verbatimSymlinks: true });
  return kept;
}
function removeFailed(plan) {
  rmSync(failedDir(plan), { recursive: true, force: true });
}

export {
  stateNames,
  stateFolder,
  statePaths,
  readBuildState,
  writeBuildState,
  scratchDir,
  cacheFolder,
  readCache,
  writeCache,
  readInventory,
  keepFailed,
  removeFailed
};
