const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundle
} from "./chunk-KZRFRC35.js";
import "./chunk-7EQYTNNF.js";
import "./chunk-Q25V2AE6.js";
import "./chunk-CIDMN65M.js";
import {
  formatModuleSize
} from "./chunk-5C3U6WKE.js";
import "./chunk-KKORRJRM.js";
import "./chunk-MLLNMDTV.js";
import {
  isInside,
  resolveOutDir
} from "./chunk-XASN2HVC.js";
import "./chunk-M2TFRHOM.js";
import "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/bundle/watch.ts
import { readdirSync, watch } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
var settled = 50;
async function watchAndBundle(read, options) {
  const { onBundled, signal, ...bundling } = options;
  const { dir } = read();
  const changes = changesIn(dir, resolve(dir, resolveOutDir(bundling)), signal);
  for (let first = true; !signal.aborted; first = false) {
    const start = performance.now();
    const bundled = await bundle(read(), bundling).catch(unlessEnding(signal));
    if (!bundled) return;
    if (first || bundled.status !== "unchanged") onBundled(bundled, performance.now() - start);
    if (!await changes.next()) return;
  }
}
function unlessEnding(signal) {
  return async (error) => {
    await sleep(settled);
    if (!signal.aborted) throw error;
    return void 0;
  };
}
function formatWatchLine(bundled, ms, at = /* @__PURE__ */ new Date()) {
  const time = at.toTimeString().slice(0, 8);
  if (bundled.status === "failed") {
    const [first, ...others] = bundled.diagnostics;
    const place = [first?.file, first?.line, first?.column].filter((part) => part !== void 0).join(":");
    const more = others.length > 0 ? ` (and ${others.length} more)` : "";
    return `${time} not bundled: ${place === "" ? "" : `${place} `}${first?.message.split("\n")[0]}${more}`;
  }
  const { entry, files } = bundled.build;
  const bytes = files.find(({ path }) => path === entry)?.bytes ?? 0;
  return `${time} bundled ${entry}, ${formatModuleSize(bytes)} in ${(ms / 1e3).toFixed(2)} s`;
}
function changesIn(dir, outDir, signal) {
  let changed = false;
  let wake = () => {
  };
  const notice = () => {
    changed = true;
    wake();
  };
  const counts = (name) => !/^(?:\..*|node_modules|build(?:-.*)?)$/.test(name) && !isInside(outDir, join(dir, name));
  watch(dir, { signal }, (_event, name) => {
    if (name === null || counts(name)) notice();
  });
  for (const entry of readdirSync(dir, { withFileTypes: true }))
    if (entry.isDirectory() && counts(entry.name))
      watch(join(dir, entry.name), { signal, recursive: true }, notice);
  signal.addEventListener("abort", () => wake());
  return {
    async next() {
      if (!changed && !signal.aborted)
        await new Promise((woken) => {
          wake = woken;
        });
      await sleep(settled);
      changed = false;
      return !signal.aborted;
    }
  };
}
export {
  formatWatchLine,
  watchAndBundle
};
