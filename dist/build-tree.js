import {
  listFiles
} from "./build-files.js";
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
import { createHash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
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
function blobId(bytes) {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
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
  readTree
};
