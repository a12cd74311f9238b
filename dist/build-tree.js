import {
  listFiles
} from "./build-files.js";
import {
  formatList,
  formatSize
} from "./lint.js";
import {
  OperationalError
} from "./text-escape.js";

// src/build/notices.ts
var noticesName = "THIRD-PARTY-NOTICES.txt";
var noticesRule = "-".repeat(80);
function parseNotices(notices) {
  const packages = notices.split(`
${noticesRule}

`).slice(1).flatMap((part) => part.slice(0, part.indexOf("\n\n")).split("\n")).flatMap((line) => {
    const [, name, version, license = ""] = /^(\S+) (\S+) \((.*)\)$/.exec(line) ?? [];
    return name === void 0 ? [] : [[`${name}@${version}`, license]];
  });
  return new Map(packages.toSorted(([a], [b]) => a < b ? -1 : 1));
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

// src/build/compare.ts
function compareBuilds(before, after) {
  const bytes = { before: sizeOf(before), after: sizeOf(after) };
  if (before.notices === void 0 || after.notices === void 0) return { bytes };
  const old = parseNotices(before.notices);
  const now = parseNotices(after.notices);
  const formerLicenses = new Set(old.values());
  return {
    bytes,
    packages: {
      added: [...now.keys()].filter((id) => !old.has(id)),
      removed: [...old.keys()].filter((id) => !now.has(id))
    },
    newLicenses: [...new Set(now.values())].filter((license) => !formerLicenses.has(license))
  };
}
var maxNames = 10;
function formatComparison({ bytes, packages, newLicenses = [] }) {
  const change = bytes.after - bytes.before;
  const changed2 = change === 0 ? "as before" : `${formatSize(Math.abs(change))} ${change > 0 ? "more" : "less"}`;
  const lists = [
    ["added", packages?.added ?? []],
    ["removed", packages?.removed ?? []],
    [newLicenses.length === 1 ? "new licence" : "new licences", newLicenses]
  ];
  return [
    `${formatSize(bytes.after)}, ${changed2}`,
    ...lists.flatMap(
      ([label, names]) => names.length > 0 ? [`${label} ${formatList(names, { max: maxNames })}`] : []
    )
  ].join("; ");
}
function sizeOf({ files }) {
  return files.reduce((sum, { path, bytes }) => path === noticesName ? sum : sum + bytes, 0);
}

export {
  noticesName,
  noticesRule,
  parseNotices,
  readTree,
  compareBuilds,
  formatComparison,
  sizeOf
};
