const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  OperationalError
} from "./chunk-NY7NTNCJ.js";

// src/build/tree.ts
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
function readTree(build) {
  const known = new Map(build.files.map((file) => [file.path, file]));
  const files = listFiles(build.dir).map((path) => {
    const stat = lstatSync(join(build.dir, path));
    if (!stat.isFile()) throw unshippable(path);
    const bytes = readFileSync(join(build.dir, path));
    const file = known.get(path);
    if (file?.sha256 !== createHash("sha256").update(bytes).digest("hex")) throw changed(build, path);
    return { path, mode: file.executable ? "100755" : "100644", bytes, blob: blobId(bytes) };
  });
  const gone = build.files.find((file) => !files.some(({ path }) => path === file.path));
  if (gone) throw changed(build, gone.path);
  return files.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}
function listFiles(dir, prefix = "") {
  return readdirSync(join(dir, prefix), { withFileTypes: true }).flatMap(
    (entry) => entry.isDirectory() ? listFiles(dir, `${prefix}${entry.name}/`) : [prefix + entry.name]
  );
}
function blobId(bytes) {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function changed({ dir }, path) {
  return new OperationalError(
    `${path} in ${dir} changed after it was checked. Run this again, with nothing else writing there.`
  );
}
function unshippable(path) {
  return new OperationalError(
    `${path} in the build is no regular file, and the registry drops such entries. Put a copy of the file there.`
  );
}

export {
  readTree,
  listFiles
};
