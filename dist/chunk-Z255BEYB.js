const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);

// src/bundle/out-dir.ts
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync
} from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
function refusal(konnectorDir, outDir) {
  const root = realpathSync(konnectorDir);
  const out = real(outDir);
  if (isInside(root, out)) return `it ${out === root ? "is" : "holds"} the konnector's own folder`;
  const kept = ["src", "assets", "node_modules", ".git", ".konnector-lint"].find(
    (name) => isInside(out, join(root, name)) || isInside(join(root, name), out)
  );
  if (kept !== void 0) return `it is or lies in ${kept}/`;
  if (!existsSync(out)) return void 0;
  const names = readdirSync(out);
  const source = names.find((name) => ["src", "node_modules", ".git"].includes(name));
  if (source !== void 0) return `it holds ${source}, so it is somebody's work and not a build`;
  if (names.length > 0 && !names.includes("manifest.konnector"))
    return "it is not empty and holds no manifest.konnector, so it is not a build";
  return void 0;
}
async function replaceDir(outDir, scratch, fill) {
  const out = real(outDir);
  mkdirSync(dirname(out), { recursive: true });
  const fresh = mkdtempSync(join(scratch, `.${basename(out)}-`));
  const old = `${fresh}-old`;
  try {
    chmodSync(fresh, 493);
    if (!await fill(fresh)) return false;
    if (existsSync(out)) renameSync(out, old);
    try {
      renameSync(fresh, out);
    } catch (error) {
      if (existsSync(old)) renameSync(old, out);
      throw error;
    }
    return true;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
function isInside(path, folder) {
  const way = relative(folder, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
function real(path) {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(real(parent), basename(path));
}

// src/bundle/state.ts
import { existsSync as existsSync2, mkdirSync as mkdirSync2, readFileSync, rmSync as rmSync2, writeFileSync } from "node:fs";
import { basename as basename2, dirname as dirname2, join as join2 } from "node:path";
function statePaths(konnectorDir, outDir) {
  const folder = join2(konnectorDir, ".konnector-lint");
  const own = join2(folder, basename2(outDir));
  return {
    folder,
    own,
    state: join2(own, "state.json"),
    sourceMap: (entry) => join2(own, `${entry}.map`),
    inventory: join2(own, "inventory.json"),
    sbom: join2(own, "sbom.cdx.json")
  };
}
function scratchDir({ dir, outDir }) {
  if (!isInside(outDir, dir)) return dirname2(outDir);
  return makeFolder(statePaths(dir, outDir).folder);
}
function readState(konnectorDir, outDir) {
  const { state } = statePaths(konnectorDir, outDir);
  if (!existsSync2(state)) return void 0;
  try {
    return JSON.parse(readFileSync(state, "utf8"));
  } catch {
    return void 0;
  }
}
function writeState({ dir, outDir }, { state, sourceMaps, inventory, sbom }) {
  const paths = statePaths(dir, outDir);
  rmSync2(paths.own, { recursive: true, force: true });
  makeFolder(paths.folder);
  mkdirSync2(paths.own);
  for (const [entry, map] of sourceMaps) {
    mkdirSync2(dirname2(paths.sourceMap(entry)), { recursive: true });
    writeFileSync(paths.sourceMap(entry), map);
  }
  if (inventory) writeFileSync(paths.inventory, JSON.stringify(inventory));
  if (sbom !== void 0) writeFileSync(paths.sbom, sbom);
  writeFileSync(paths.state, JSON.stringify(state));
}
function readInventory(konnectorDir, outDir) {
  const { inventory } = statePaths(konnectorDir, outDir);
  return existsSync2(inventory) ? JSON.parse(readFileSync(inventory, "utf8")) : void 0;
}
function makeFolder(folder) {
  mkdirSync2(folder, { recursive: true });
  writeFileSync(join2(folder, ".gitignore"), "*\n");
  return folder;
}

export {
  refusal,
  replaceDir,
  isInside,
  statePaths,
  scratchDir,
  readState,
  writeState,
  readInventory
};
