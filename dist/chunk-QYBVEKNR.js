const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readState,
  statePaths
} from "./chunk-Z255BEYB.js";
import {
  CannotRun
} from "./chunk-PR7TSHM5.js";

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
  const entry = ["index.js", "main.js"].find((name) => existsSync(join(absolute, name)));
  if (!entry) throw new BuildNotFound(dir, "it holds neither index.js nor main.js");
  const files = readBuildFiles(absolute);
  const build = { dir: absolute, kind: entry === "index.js" ? "server" : "client", entry, files };
  const state = readState(konnectorDir, absolute);
  if (!state || !sameFiles(state.files, files)) return build;
  const sourceMap = statePaths(konnectorDir, absolute).sourceMap(entry);
  return { ...build, inputs: state.inputs, ...existsSync(sourceMap) && { sourceMap } };
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
  readBuildFiles,
  sameFiles,
  sha256
};
