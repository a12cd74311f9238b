// src/build/files.ts
import { createHash } from "node:crypto";
import { closeSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
function readBuildFiles(dir) {
  return listFiles(dir).map((path) => {
    const file = join(dir, path);
    const stat = lstatSync(file);
    return stat.isFile() ? { path, executable: (stat.mode & 73) !== 0, ...readDigest(file) } : { path, executable: false, ...empty };
  }).toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function listFiles(dir, prefix = "") {
  return readdirSync(join(dir, prefix), { withFileTypes: true }).flatMap(
    (entry) => entry.isDirectory() ? listFiles(dir, `${prefix}${entry.name}/`) : [prefix + entry.name]
  );
}
function haveSameFiles(a, b) {
  const key = (file) => `${file.path} ${file.sha256} ${file.executable}`;
  return a.length === b.length && a.every((file, index) => key(file) === key(b[index]));
}
function digestFiles(files) {
  const lines = files.map(
    ({ path, sha256, executable }) => `${JSON.stringify(path)} ${sha256} ${executable}
`
  );
  return createHash("sha256").update(lines.toSorted().join("")).digest("hex");
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
  readBuildFiles,
  listFiles,
  haveSameFiles,
  digestFiles,
  readDigest
};
