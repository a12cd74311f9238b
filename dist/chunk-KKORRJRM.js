const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  compareNames,
  packageLocation
} from "./chunk-MLLNMDTV.js";

// src/bundle/inventory/notices.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
var noticesName = "THIRD-PARTY-NOTICES.txt";
var rule = "-".repeat(80);
function formatNotices(inventory, dir) {
  if (inventory.packages.length === 0) return void 0;
  const headers = /* @__PURE__ */ new Map();
  for (const bundled of inventory.packages) {
    const text = licenseTexts(packageLocation(dir, bundled)).join("\n\n") || "It came without the text of its licence.";
    const header = `${bundled.name} ${bundled.version} (${bundled.license ?? "no licence given"})`;
    headers.set(text, [...headers.get(text) ?? [], header]);
  }
  const parts = [...headers].map(([text, lines]) => `${lines.join("\n")}

${text}
`);
  const head = `The bundle holds these ${inventory.packages.length} packages, or parts of them.
`;
  return [head, ...parts].join(`
${rule}

`);
}
function parseNotices(notices) {
  return notices.split(`
${rule}

`).slice(1).flatMap((part) => part.slice(0, part.indexOf("\n\n")).split("\n")).flatMap((line) => {
    const [, name, version] = /^(\S+) (\S+) \(/.exec(line) ?? [];
    return name === void 0 ? [] : [`${name}@${version}`];
  }).toSorted(compareNames);
}
function licenseTexts(folder) {
  return readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && /^(?:un)?(?:licen[cs]e|copying|notice)\b(?!.*\.[cm]?[jt]s$)/i.test(entry.name)
  ).map(({ name }) => name).toSorted(compareNames).map((name) => readFileSync(join(folder, name), "utf8").replaceAll(/\r\n?/g, "\n").trim());
}

export {
  noticesName,
  formatNotices,
  parseNotices
};
