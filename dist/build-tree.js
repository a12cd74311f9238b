import {
  OperationalError
} from "./text-escape.js";

// src/build/notices.ts
var noticesName = "THIRD-PARTY-NOTICES.txt";
var noticesRule = "-".repeat(80);
function parseNotices(notices) {
  return notices.split(`
${noticesRule}

`).slice(1).flatMap((part) => part.slice(0, part.indexOf("\n\n")).split("\n")).flatMap((line) => {
    const [, name, version] = /^(\S+) (\S+) \(/.exec(line) ?? [];
    return name === void 0 ? [] : [`${name}@${version}`];
  }).toSorted((a, b) => a < b ? -1 : 1);
}

// src/build/tree.ts
import { createHash as createHash2 } from "node:crypto";
import { lstatSync as lstatSync2, readFileSync } from "node:fs";
import { join as join2 } from "node:path";

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

// src/build/tree.ts
function readTree(build) {
  const known = new Map(build.files.map((file) => [file.path, file]));
  const files = listFiles(build.dir).map((path) => {
    const stat = lstatSync2(join2(build.dir, path));
    if (!stat.isFile()) throw unshippable(path);
    const bytes = readFileSync(join2(build.dir, path));
    const file = known.get(path);
    if (file?.sha256 !== createHash2("sha256").update(bytes).digest("hex")) throw changed(build, path);
    return { path, mode: file.executable ? "100755" : "100644", bytes, blob: blobId(bytes) };
  });
  const gone = build.files.find((file) => !files.some(({ path }) => path === file.path));
  if (gone) throw changed(build, gone.path);
  return files.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}
function blobId(bytes) {
  return createHash2("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function changed({ dir }, path) {
  return new OperationalError(
    `${path} in ${dir} changed after it was checked. Make sure nothing else writes there, then run this again.`
  );
}
function unshippable(path) {
  return new OperationalError(
    `${path} in the build is not a regular file, and the registry leaves it out. Replace it with a copy of the file.`
  );
}

export {
  noticesName,
  noticesRule,
  parseNotices,
  readBuildFiles,
  haveSameFiles,
  readDigest,
  readTree
};
