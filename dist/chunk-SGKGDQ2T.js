const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  outDirOf
} from "./chunk-HPL66YD5.js";
import {
  CannotRun
} from "./chunk-VB2QJXAB.js";

// src/pipeline/bundle.ts
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
async function bundleStep(konnector, request) {
  const { bundle } = await import("./chunk-LIG5MFTU.js");
  const { bundleRules: rules } = await import("./chunk-C5SIO25S.js");
  const { cwd, profile, outDir, flavour, bare = false, budget } = request;
  const bundled = await bundle(konnector, {
    cwd,
    profile,
    bare,
    ...outDir !== void 0 && { outDir },
    ...flavour !== void 0 && { flavour },
    ...budget && { budget }
  });
  const { diagnostics, status } = bundled;
  if (status === "failed") return { status, rules: [], diagnostics };
  const { build } = bundled;
  const made = { status, diagnostics, value: build, outputs: outputsOf(build) };
  if (bare && status === "passed")
    return { ...made, rules: [], reason: "Without source map, notices, bill of materials and checks." };
  const reason = await sinceLastTime(konnector, build, request);
  return { ...made, rules, ...reason !== void 0 && { reason } };
}
async function existingBuild(konnector, request) {
  const { BuildNotFound, readBuild } = await import("./chunk-CMOHTWLN.js");
  return await readBuild(resolve(konnector.dir, outDirOf(request)), konnector.dir).catch((error) => {
    if (error instanceof BuildNotFound) return void 0;
    throw error;
  });
}
async function sinceLastTime(konnector, build, request) {
  const former = await formerBuild(konnector, request);
  if (former === void 0 || "unknown" in former) return former?.unknown;
  const { compareBuilds, comparisonText } = await import("./chunk-3Q4KDPXU.js");
  const { noticesName } = await import("./chunk-34VKNUYI.js");
  const written = build.files.some(({ path }) => path === noticesName);
  const notices = written ? readFileSync(join(build.dir, noticesName), "utf8") : void 0;
  const comparison = compareBuilds(former.build, { files: build.files, notices });
  return `Against ${former.name}: ${comparisonText(comparison)}.`;
}
async function formerBuild({ dir, manifest }, { branch = "build", env, registry, space }) {
  const { readFormerBuild, readPublishedBuild } = await import("./chunk-EB6LZKYV.js");
  const pushed = await readFormerBuild(dir, branch, env);
  if (pushed) return { name: branch, build: pushed };
  const { slug } = manifest.value ?? {};
  if (registry === void 0 || typeof slug !== "string") return void 0;
  const { RegistryRefusal } = await import("./chunk-5OJHSWV7.js");
  try {
    const published = await readPublishedBuild(slug, { url: registry, space });
    return published && { name: `${published.version} in the registry`, build: published.build };
  } catch (error) {
    if (!(error instanceof CannotRun || error instanceof RegistryRefusal)) throw error;
    return { unknown: `Not compared with the published build. ${error.message}` };
  }
}
function outputsOf({ entry, files }) {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { entry, files: files.length, bytes };
}

export {
  bundleStep,
  existingBuild
};
