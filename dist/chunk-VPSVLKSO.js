const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  invalidScenarioName,
  isScenarioName
} from "./chunk-23AWSO3Y.js";
import {
  runPipeline
} from "./chunk-WGRXLLJ5.js";
import "./chunk-XASN2HVC.js";
import {
  UsageError,
  buildOptions,
  flag,
  printReport,
  readKonnector,
  stringOption,
  stringsOption
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import {
  exitCodes,
  worstExitCode
} from "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/cli/record.ts
import { resolve } from "node:path";
var recordCommand = {
  summary: "run against the live site once, keep a redacted recording",
  operands: "[scenario]",
  options: {
    ...buildOptions,
    map: {
      type: "string",
      multiple: true,
      value: "<origin>=<origin>",
      help: "ask a twin under the name of the site"
    },
    config: {
      type: "string",
      value: "<file>",
      help: "the credentials (default: konnector-dev-config.json)"
    },
    "keep-files": { type: "boolean", help: "keep the PDFs of the site, which are personal" }
  },
  async run(args, terminal) {
    const { positionals } = args;
    const map = mapOf(stringsOption(args, "map"));
    const [name = "success"] = positionals;
    if (!isScenarioName(name)) throw new UsageError(invalidScenarioName(name));
    const { cwd, env } = terminal;
    const outDir = stringOption(args, "out-dir");
    const { report, exit, build } = await runPipeline({
      cwd,
      env,
      dir: ".",
      steps: ["bundle"],
      publish: false,
      outDir
    });
    const konnector = readKonnector(".", { cwd });
    if (exit !== exitCodes.ok || build === void 0) {
      await printReport(report, args, terminal);
      return worstExitCode([exit, exitCodes.found]);
    }
    const { record } = await import("./chunk-NBU4BOME.js");
    const recorded = await record(build, konnector, name, {
      map,
      keepFiles: flag(args, "keep-files"),
      env,
      ...configOf(args, terminal)
    });
    const { scenario, exchanges, redacted, result, saved, notes } = recorded;
    const lines = [
      `Recorded ${scenario.name}: ${exchanges} exchanges, ${saved.documents} documents, ${saved.files} files; the konnector ended with ${result}.`,
      `Replaced: ${redacted.join(", ") || "nothing"}.`,
      ...notes,
      "Read the recording before you commit it, then run konnector-lint replay."
    ];
    terminal.stdout.write(`${lines.join("\n")}
`);
    return exitCodes.ok;
  }
};
function configOf(args, { cwd }) {
  const config = stringOption(args, "config");
  return config === void 0 ? {} : { config: resolve(cwd, config) };
}
function mapOf(pairs) {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [site, twin, ...rest] = pair.split("=");
      if (!isOrigin(site) || !isOrigin(twin) || rest.length > 0)
        throw new UsageError(
          `--map is ${JSON.stringify(pair)}. Use https://vendor.example=http://127.0.0.1:8080.`
        );
      return [new URL(site).origin, new URL(twin).origin];
    })
  );
}
function isOrigin(text) {
  return text !== void 0 && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
export {
  recordCommand
};
