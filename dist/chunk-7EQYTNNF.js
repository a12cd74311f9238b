const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  cachePaths,
  readCache
} from "./chunk-Q25V2AE6.js";
import {
  OperationalError
} from "./chunk-NY7NTNCJ.js";

// src/build/build.ts
import { createHash } from "node:crypto";
import { closeSync, existsSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join, resolve } from "node:path";
var BuildNotFound = class extends OperationalError {
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
  const state = readCache(konnectorDir, absolute);
  const inputs = state && haveSameFiles(state.files, files) ? state.inputs : void 0;
  return describeBuild(absolute, files, konnectorDir, inputs);
}
var entries = ["index.js", "main.js"];
function describeBuild(dir, files, konnectorDir, inputs) {
  const entry = entries.find((name) => files.some(({ path }) => path === name)) ?? entries[0];
  const build = { dir, kind: entry === "index.js" ? "server" : "client", entry, files };
  if (inputs === void 0) return build;
  const sourceMap = cachePaths(konnectorDir, dir).sourceMap(entry);
  return { ...build, inputs, ...existsSync(sourceMap) && { sourceMap } };
}
function readBuildFiles(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map((entry) => {
    const file = join(entry.parentPath, entry.name);
    return {
      path: file.slice(dir.length + 1).replaceAll("\\", "/"),
      executable: (lstatSync(file).mode & 73) !== 0 && entry.isFile(),
      ...entry.isFile() ? readDigest(file) : empty
    };
  }).toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function haveSameFiles(a, b) {
  const key = (file) => `${file.path} ${file.sha256} ${file.executable}`;
  return a.length === b.length && a.every((file, index) => key(file) === key(b[index]));
}
function readDigest(file) {
  const hash = createHash("sha256");
  const descriptor = openSync(file, "r");
  try {
    let bytes = 0;
    for (let read = 0; (read = readSync(descriptor, piece)) > 0; bytes += read)
      hash.update(piece.subarray(0, read));
    return { bytes, sha256: hash.digest("hex") };
  } finally {
    closeSync(descriptor);
  }
}
var empty = { bytes: 0, sha256: createHash("sha256").update("").digest("hex") };
var piece = Buffer.allocUnsafe(1 << 16);

export {
  BuildNotFound,
  readBuild,
  describeBuild,
  readBuildFiles,
  haveSameFiles,
  readDigest
};
