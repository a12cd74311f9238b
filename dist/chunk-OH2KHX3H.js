const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);

// src/bundle/state.ts
import { existsSync as existsSync2, mkdirSync as mkdirSync2, readdirSync as readdirSync2, readFileSync, rmSync as rmSync2, statSync, writeFileSync } from "node:fs";
import { basename as basename2, dirname as dirname2, join as join2 } from "node:path";

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
  const names2 = readdirSync(out);
  const source = names2.find((name) => ["src", "node_modules", ".git"].includes(name));
  if (source !== void 0) return `it holds ${source}, so it is somebody's work and not a build`;
  if (names2.length > 0 && !names2.includes("manifest.konnector"))
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
    const made = await fill(fresh);
    if (made.good) putInPlace(fresh, out, old);
    return made;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
function putInPlace(fresh, out, old) {
  try {
    renameSync(out, old);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
  try {
    renameSync(fresh, out);
  } catch (error) {
    const taken = ["ENOTEMPTY", "EEXIST"].includes(`${codeOf(error)}`);
    if (taken) rmSync(old, { recursive: true, force: true });
    else if (existsSync(old)) renameSync(old, out);
    if (!taken) throw error;
    putInPlace(fresh, out, old);
  }
}
function codeOf(error) {
  return error.code;
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
var names = { state: "state.json", inventory: "inventory.json", sbom: "sbom.cdx.json" };
function statePaths(konnectorDir, outDir) {
  const own = join2(konnectorDir, ".konnector-lint", basename2(outDir));
  return {
    own,
    state: join2(own, names.state),
    sourceMap: (entry) => join2(own, `${entry}.map`),
    inventory: join2(own, names.inventory),
    sbom: join2(own, names.sbom)
  };
}
function scratchDir({ dir, outDir }) {
  return isInside(outDir, dir) ? stateFolder(dir) : dirname2(outDir);
}
function stateFolder(konnectorDir) {
  const folder = join2(konnectorDir, ".konnector-lint");
  mkdirSync2(folder, { recursive: true });
  const ignore = join2(folder, ".gitignore");
  writeFileSync(ignore, "*\n");
  sweep(folder, statSync(ignore).mtimeMs);
  return folder;
}
function sweep(folder, now) {
  for (const entry of readdirSync2(folder, { withFileTypes: true })) {
    const path = join2(folder, entry.name);
    if (!entry.isDirectory() || !entry.name.startsWith(".")) continue;
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && now - stat.mtimeMs > 36e5) rmSync2(path, { recursive: true, force: true });
  }
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
function writeState(folder, { state, inventory, sbom }) {
  if (inventory) writeFileSync(join2(folder, names.inventory), JSON.stringify(inventory));
  if (sbom !== void 0) writeFileSync(join2(folder, names.sbom), sbom);
  writeFileSync(join2(folder, names.state), JSON.stringify(state));
}
function readInventory(konnectorDir, outDir) {
  const { inventory } = statePaths(konnectorDir, outDir);
  return existsSync2(inventory) ? JSON.parse(readFileSync(inventory, "utf8")) : void 0;
}

export {
  refusal,
  replaceDir,
  isInside,
  statePaths,
  scratchDir,
  stateFolder,
  readState,
  writeState,
  readInventory
};
