const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  buildRules,
  bundleRules
} from "./chunk-M2TFRHOM.js";
import {
  nodeAt,
  toRegion
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/build/check.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
async function checkBuild({ dir, files }, rules = buildRules) {
  const paths = new Set(files.map(({ path }) => path));
  const read = (path) => readFileSync(join(dir, path));
  const context = {
    dir,
    files,
    manifest: paths.has("manifest.konnector") ? objectOf(read("manifest.konnector")) : void 0,
    has: (path) => paths.has(path),
    read
  };
  const found = await Promise.all(
    rules.map(
      async (rule) => [...await rule.check(context)].map((finding) => ({ ...finding, rule: rule.id }))
    )
  );
  return found.flat();
}
function blocksBuild({ rule, severity }) {
  return (severity ?? bundleRules.find(({ id }) => id === rule)?.severity) === "error";
}
function locateInSource(finding, sourceOf, { manifest }) {
  const { file, pointer } = finding.place ?? {};
  if (file === void 0) return finding;
  const node = pointer === void 0 ? void 0 : nodeAt(manifest, pathOf(pointer));
  return {
    ...finding,
    place: { ...finding.place, file: sourceOf(file), ...node && toRegion(manifest.text, node) }
  };
}
function pathOf(pointer) {
  return pointer.split("/").slice(1).map((step) => /^\d+$/.test(step) ? Number(step) : step);
}
function objectOf(text) {
  try {
    const value = JSON.parse(Buffer.from(text).toString("utf8"));
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}
export {
  blocksBuild,
  checkBuild,
  locateInSource
};
