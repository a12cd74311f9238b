const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  existingBuild
} from "./chunk-SGKGDQ2T.js";
import "./chunk-HPL66YD5.js";
import {
  UsageError,
  buildOptions,
  exitCodes,
  flag,
  formerOptions,
  onlyFolder,
  pipelineCommand,
  readKonnector,
  stringOption
} from "./chunk-VB2QJXAB.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/cli/bundle.ts
var once = pipelineCommand({
  summary: "build/ from src/",
  operands: "[dir]",
  options: {
    ...buildOptions,
    ...formerOptions,
    flavour: { type: "string", value: "<name>", help: "one of flavours/, into build-<name>" },
    bare: { type: "boolean", help: "the build alone: no source map, notices, bill of materials, checks" },
    analyze: { type: "boolean", help: "show what is inside: a table here, a treemap in a page" },
    watch: { type: "boolean", help: "bundle again whenever a source changes" }
  },
  steps: ["bundle"],
  publish: () => false
});
var bundleCommand = {
  ...once,
  async run(args, terminal) {
    if (flag(args, "bare") && flag(args, "analyze"))
      throw new UsageError("--analyze shows what --bare leaves out. Give one of them.");
    if (flag(args, "watch")) return (await import("./chunk-DXJFDYYV.js")).watchCommand(args, terminal);
    const exit = await once.run(args, terminal);
    if (flag(args, "analyze") && exit === exitCodes.ok) await showInside(args, terminal);
    return exit;
  }
};
async function showInside(args, { cwd, stdout }) {
  const { analyze } = await import("./chunk-RWM52WY5.js");
  const konnector = readKonnector(onlyFolder(args), { cwd });
  const build = await existingBuild(konnector, {
    outDir: stringOption(args, "out-dir"),
    flavour: stringOption(args, "flavour")
  });
  const { slug, version } = konnector.manifest.value ?? {};
  const analysis = build && analyze(build, konnector.dir, `${slug} ${version}`);
  if (analysis) stdout.write(`
${analysis.table}
The treemap: ${analysis.page}
`);
}
export {
  bundleCommand
};
