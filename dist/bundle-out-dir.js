import {
  makeTemporaryFolder
} from "./process-group.js";
import {
  findRepositoryRoot,
  isInside
} from "./lint.js";

// src/bundle/out-dir.ts
import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
function resolveOutDir({
  outDir,
  flavour
}) {
  return outDir ?? (flavour === void 0 ? "build" : `build-${flavour}`);
}
function checkOutDir(konnectorDir, outDir) {
  const root = realpathSync(konnectorDir);
  const out = real(outDir);
  if (isInside(resolve(outDir), root) && !isInside(out, findRepositoryRoot(root)))
    return "it is a link that leads out of the repository";
  if (isInside(root, out)) return `it ${out === root ? "is" : "holds"} the konnector's own folder`;
  const kept = ["src", "assets", "node_modules", ".git", ".konnector-lint"].find(
    (name) => isInside(out, join(root, name)) || isInside(join(root, name), out)
  );
  if (kept !== void 0) return `it is or lies in ${kept}/`;
  if (!existsSync(out)) return void 0;
  const names = readdirSync(out);
  const source = names.find((name) => ["src", "node_modules", ".git"].includes(name));
  if (source !== void 0) return `it holds ${source}, so it is not a build`;
  if (names.length > 0 && !names.includes("manifest.konnector"))
    return "it is not empty and has no manifest.konnector, so it is not a build";
  return void 0;
}
async function replaceDir(outDir, scratch, fill) {
  const out = real(outDir);
  mkdirSync(dirname(out), { recursive: true });
  const folder = makeTemporaryFolder(`.${basename(out)}-`, scratch);
  const fresh = folder.dir;
  const old = `${fresh}-old`;
  try {
    chmodSync(fresh, 493);
    const made = await fill(fresh);
    if (made.good) putInPlace(fresh, out, old);
    return made;
  } finally {
    folder.remove();
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
function real(path) {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(real(parent), basename(path));
}

export {
  resolveOutDir,
  checkOutDir,
  replaceDir
};
