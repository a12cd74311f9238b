const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);

// src/pipeline/bundle.ts
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
async function bundleStep(konnector, request) {
  const { bundle } = await import("./chunk-YPA2SDZC.js");
  const { bundleRules: rules } = await import("./chunk-II5GSHLG.js");
  const { cwd, profile, outDir, flavour, budget } = request;
  const bundled = await bundle(konnector, {
    cwd,
    profile,
    ...outDir !== void 0 && { outDir },
    ...flavour !== void 0 && { flavour },
    ...budget && { budget }
  });
  if (bundled.status === "failed") return { status: "failed", rules, diagnostics: bundled.diagnostics };
  const { build, diagnostics, status } = bundled;
  const reason = await sinceLastTime(konnector, build, request);
  const outputs = outputsOf(build);
  return { status, rules, diagnostics, value: build, outputs, ...reason !== void 0 && { reason } };
}
async function existingBuild(konnector, {
  flavour,
  outDir = flavour === void 0 ? "build" : `build-${flavour}`
}) {
  const { BuildNotFound, readBuild } = await import("./chunk-4XUHDOFI.js");
  return await readBuild(resolve(konnector.dir, outDir), konnector.dir).catch((error) => {
    if (error instanceof BuildNotFound) return void 0;
    throw error;
  });
}
async function sinceLastTime(konnector, build, { branch = "build", env }) {
  const { readFormerBuild } = await import("./chunk-H25Y7AQ3.js");
  const before = await readFormerBuild(konnector.dir, branch, env);
  if (before === void 0) return void 0;
  const { compareBuilds, comparisonText } = await import("./chunk-IHNTUKRH.js");
  const { noticesName } = await import("./chunk-BZC6YL7B.js");
  const written = build.files.some(({ path }) => path === noticesName);
  const notices = written ? readFileSync(join(build.dir, noticesName), "utf8") : void 0;
  return `Against ${branch}: ${comparisonText(compareBuilds(before, { files: build.files, notices }))}.`;
}
function outputsOf({ entry, files }) {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { entry, files: files.length, bytes };
}

export {
  bundleStep,
  existingBuild
};
