const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  UsageError,
  buildOptions,
  comparisonOptions,
  flag,
  pipelineCommand,
  readFolder,
  readKonnector
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import {
  exitCodes
} from "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/cli/bundle.ts
var once = pipelineCommand({
  summary: "build/ from src/",
  operands: "[dir]",
  options: {
    ...buildOptions,
    ...comparisonOptions,
    flavour: { type: "string", value: "<name>", help: "one of flavours/, into build-<name>" },
    bare: { type: "boolean", help: "the build alone: no source map, notices, bill of materials, checks" },
    analyze: { type: "boolean", help: "show what is inside: a table here, a treemap in a page" },
    watch: { type: "boolean", help: "bundle again whenever a source changes" }
  },
  steps: ["bundle"],
  publish: () => false,
  after: async ({ build, exit }, args, terminal) => {
    if (flag(args, "analyze") && exit === exitCodes.ok && build) await showInside(build, args, terminal);
  }
});
var bundleCommand = {
  ...once,
  async run(args, terminal) {
    if (flag(args, "bare") && flag(args, "analyze"))
      throw new UsageError("--analyze shows what --bare leaves out. Give one of them.");
    if (flag(args, "watch")) return (await import("./chunk-BQ24E4BV.js")).watchCommand(args, terminal);
    return once.run(args, terminal);
  }
};
async function showInside(build, args, { cwd, stdout }) {
  const { analyze } = await import("./chunk-34EGHY5E.js");
  const { dir, manifest } = readKonnector(readFolder(args), { cwd });
  const { slug, version } = manifest.value ?? {};
  const analysis = analyze(build, dir, `${slug} ${version}`);
  if (analysis) stdout.write(`
${analysis.table}
The treemap: ${analysis.page}
`);
}
export {
  bundleCommand
};
