const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readState,
  statePaths
} from "./chunk-HEKPAKUY.js";
import {
  CannotRun
} from "./chunk-RHAWXBX2.js";

// src/bundle/build.ts
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
var BuildNotFound = class extends CannotRun {
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
  const state = readState(konnectorDir, absolute);
  const inputs = state && sameFiles(state.files, files) ? state.inputs : void 0;
  return buildOf(absolute, files, konnectorDir, inputs);
}
var entries = ["index.js", "main.js"];
function buildOf(dir, files, konnectorDir, inputs) {
  const entry = entries.find((name) => files.some(({ path }) => path === name)) ?? entries[0];
  const build = { dir, kind: entry === "index.js" ? "server" : "client", entry, files };
  if (inputs === void 0) return build;
  const sourceMap = statePaths(konnectorDir, dir).sourceMap(entry);
  return { ...build, inputs, ...existsSync(sourceMap) && { sourceMap } };
}
function readBuildFiles(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map((entry) => {
    const file = join(entry.parentPath, entry.name);
    const content = entry.isFile() ? readFileSync(file) : Buffer.alloc(0);
    return {
      path: file.slice(dir.length + 1).replaceAll("\\", "/"),
      executable: (lstatSync(file).mode & 73) !== 0 && entry.isFile(),
      bytes: content.length,
      sha256: sha256(content)
    };
  }).toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function sameFiles(a, b) {
  const key = (file) => `${file.path} ${file.sha256} ${file.executable}`;
  return a.length === b.length && a.every((file, index) => key(file) === key(b[index]));
}
function sha256(content) {
  return createHash("sha256").update(content).digest("hex");
}

export {
  BuildNotFound,
  readBuild,
  buildOf,
  readBuildFiles,
  sameFiles,
  sha256
};
