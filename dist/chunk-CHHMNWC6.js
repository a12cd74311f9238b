const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundle
} from "./chunk-LNOCSHYX.js";
import "./chunk-GSZTQ5W2.js";
import "./chunk-OH2KHX3H.js";
import "./chunk-KKIT54TF.js";
import {
  sizeText
} from "./chunk-ED6RYBJ5.js";
import "./chunk-EMNEU4AC.js";
import "./chunk-NB3RDDPZ.js";
import "./chunk-WYKFHOBZ.js";
import "./chunk-EUK4MMNH.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/bundle/watch.ts
import { existsSync, watch } from "node:fs";
import { join } from "node:path";
var settled = 50;
async function watchAndBundle(read, options) {
  const { onBundled, signal, ...bundling } = options;
  process.env.GOGC ??= "100";
  const changes = changesIn(read().dir, signal);
  for (let first = true; !signal.aborted; first = false) {
    const start = performance.now();
    const bundled = await bundle(read(), bundling);
    if (first || bundled.status !== "unchanged") onBundled(bundled, performance.now() - start);
    if (!await changes.next()) return;
  }
}
function watchLine(bundled, ms, at = /* @__PURE__ */ new Date()) {
  const time = at.toTimeString().slice(0, 8);
  if (bundled.status === "failed") {
    const [first, ...others] = bundled.diagnostics;
    const place = [first?.file, first?.line, first?.column].filter((part) => part !== void 0).join(":");
    const more = others.length > 0 ? ` (and ${others.length} more)` : "";
    return `${time} not bundled: ${place === "" ? "" : `${place} `}${first?.message.split("\n")[0]}${more}`;
  }
  const { entry, files } = bundled.build;
  const bytes = files.find(({ path }) => path === entry)?.bytes ?? 0;
  return `${time} bundled ${entry}, ${sizeText(bytes)} in ${(ms / 1e3).toFixed(2)} s`;
}
function changesIn(dir, signal) {
  let changed = false;
  let wake = () => {
  };
  const notice = (_event, name) => {
    if (name?.startsWith(".") || name === "node_modules") return;
    changed = true;
    wake();
  };
  watch(dir, { signal }, notice);
  for (const folder of ["src", "assets"])
    if (existsSync(join(dir, folder))) watch(join(dir, folder), { signal, recursive: true }, notice);
  signal.addEventListener("abort", () => wake());
  return {
    async next() {
      if (!changed && !signal.aborted)
        await new Promise((resolve) => {
          wake = resolve;
        });
      await new Promise((resolve) => {
        setTimeout(resolve, settled);
      });
      changed = false;
      return !signal.aborted;
    }
  };
}
export {
  watchAndBundle,
  watchLine
};
