const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  invalidScenarioName,
  isScenarioName,
  packageFile
} from "./dist.js";
import {
  runPipeline
} from "./pipeline.js";
import {
  allRules
} from "./rules.js";
import {
  OperationalError,
  UsageError,
  baselineName,
  buildOptions,
  commands,
  commonOptions,
  comparisonOptions,
  createReport,
  defineCommand,
  didYouMean,
  escapeControls,
  formatConfig,
  groups,
  parseSteps,
  printReport,
  profileOption,
  publishOptions,
  readChecked,
  readKonnector,
  readNumber,
  readProfile,
  readSettings,
  repositoryUrl,
  stepNames,
  stepsOption,
  version,
  warningsOption,
  writeBaseline
} from "./lint.js";
import {
  exitCodes,
  worstExitCode
} from "./diagnostics-exit-code.js";

// src/cli/pipeline-command.ts
function pipelineCommand(command) {
  const { summary, operands, options: definitions, steps, operandsAre = "dir", profile } = command;
  return defineCommand({
    summary,
    operands,
    options: definitions,
    async run({ options: values, operands: given }, terminal) {
      const options = values;
      const dir = operandsAre === "dir" ? given[0] ?? "." : ".";
      command.check?.(options);
      const other = command.instead?.({ options, dir, terminal });
      if (other) return other;
      const { runPipeline: runPipeline2 } = await import("./pipeline.js");
      const { printReport: printReport2, readDestinations } = await import("./lint.js");
      readDestinations(options);
      const { steps: asked } = options;
      const result = await runPipeline2({
        ...readPipelineOptions(options, terminal),
        ...profile && { profile },
        dir,
        scenarios: operandsAre === "scenarios" ? given : [],
        steps: asked === void 0 ? steps : parseSteps("--steps", asked),
        publish: command.publish(options)
      });
      await printReport2(result.report, options, terminal);
      if (result.tooMany !== void 0) terminal.stderr.write(`konnector-lint: ${result.tooMany}
`);
      await command.after?.(result, { options, dir, terminal });
      return result.exit;
    }
  });
}
function readPipelineOptions(options, { cwd, env, stderr }) {
  return {
    cwd,
    env,
    profile: readProfile(options.profile),
    base: options.base,
    config: options.config,
    maxWarnings: readNumber("max-warnings", options["max-warnings"]),
    outDir: options["out-dir"],
    flavour: options.flavour,
    bare: options.bare === true,
    replayOut: options.out,
    requireReplay: options["require-replay"] === true,
    remote: options.remote,
    branch: readChecked("branch", options.branch),
    registry: readChecked("registry", options.registry),
    space: readChecked("space", options.space),
    tag: options.tag,
    allowRollback: options["allow-rollback"] === true,
    tokens: { registry: env.REGISTRY_TOKEN || void 0, git: env.GITHUB_TOKEN || void 0 },
    progress: (line) => {
      if (stderr.isTTY && !options.quiet) stderr.write(`\r\x1B[2K${line}`);
    }
  };
}

// src/cli/ci.ts
var ciCommand = pipelineCommand({
  summary: "run what the Action runs: all checks, and the plan of push and submit",
  operands: { name: "dir", noun: "folder", max: 1 },
  options: {
    ...profileOption,
    ...warningsOption,
    ...buildOptions,
    ...publishOptions,
    ...stepsOption,
    publish: { type: "boolean", help: "push and submit, not only plan" }
  },
  steps: stepNames,
  publish: ({ publish }) => publish
});

// src/cli/explain.ts
import { readFileSync } from "node:fs";
var explainCommand = defineCommand({
  summary: "a rule's page, in the terminal",
  operands: { name: "rule", noun: "rule", max: 1, required: true },
  options: {},
  async run({ operands: [id] }, { stdout }) {
    if (id === void 0)
      throw new UsageError(`Name a rule. There are: ${allRules.map((rule) => rule.id).join(", ")}.`);
    if (!allRules.some((rule) => rule.id === id)) throw new UsageError(unknownRule(id));
    const page = readFileSync(packageFile(`docs/rules/${id}.md`), "utf8");
    stdout.write(page.replaceAll(/^<!--.*-->\n/gm, ""));
    return exitCodes.ok;
  }
});
function unknownRule(id) {
  const similar = didYouMean(
    id,
    allRules.map((rule) => rule.id)
  );
  if (similar !== void 0) return `There is no rule ${JSON.stringify(id)}. Did you mean ${similar}?`;
  const groups2 = groups.map((group) => {
    const ids = allRules.filter((rule) => rule.group === group).map((rule) => rule.id);
    return `  ${group}: ${ids.join(", ")}`;
  });
  return `There is no rule ${JSON.stringify(id)}. The rules, by group:
${groups2.join("\n")}`;
}

// src/cli/fix.ts
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

// src/cli/diff.ts
var mostChangedLines = 2e3;
async function unifiedDiff(file, before, after) {
  if (before === after) return "";
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import("./diff.js");
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY, maxEditLength: mostChangedLines };
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, void 0, void 0, options) ?? `--- a/${file}
+++ b/${file}
${wholeHunk(before, after)}`;
}
function wholeHunk(before, after) {
  const removed = lines(before);
  const added = lines(after);
  return [
    `@@ -1,${removed.length} +1,${added.length} @@
`,
    ...removed.map((line) => marked("-", line)),
    ...added.map((line) => marked("+", line))
  ].join("");
}
function lines(text) {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function marked(mark, line) {
  return line.endsWith("\n") ? mark + line : `${mark}${line}
\\ No newline at end of file
`;
}

// src/cli/fix.ts
async function fixManifests(linters, { output, suggestions }, { cwd, stdout, stderr }) {
  const left = [];
  for (const linter of linters) {
    const { file, text, invalid } = linter.konnector.manifest;
    const fixed = linter.fix({ suggestions });
    left.push(fixed.left);
    if (invalid.length > 0) {
      stderr.write(`${file}: not fixed, because it is not UTF-8. Save it as UTF-8 first.
`);
      continue;
    }
    if (output === "text") stdout.write(fixed.text);
    else if (output === "patch") {
      const patch = await unifiedDiff(file, text, fixed.text);
      stdout.write(stdout.isTTY ? patch.split("\n").map(escapeControls).join("\n") : patch);
    } else if (fixed.text !== text) {
      writeFileSync(resolve(cwd, file), fixed.text);
      stderr.write(`${file}: ${fixed.applied.length} fixed
`);
    }
  }
  return left;
}
function parseRuleList(list = "") {
  const names = list.split(",").map((name2) => name2.trim()).filter(Boolean);
  const unknown = names.find((name2) => !allRules.some((rule) => rule.id === name2));
  if (unknown !== void 0)
    throw new UsageError(`Unknown rule ${JSON.stringify(unknown)} in --fix-suggestions.`);
  return names;
}

// src/cli/help.ts
async function formatOverview() {
  const loaded = await Promise.all(
    Object.entries(commands).map(async ([name2, load]) => ({ name: name2, ...await load() }))
  );
  const lines2 = loaded.map(
    ({ name: name2, operands, summary }) => row(`${name2} ${formatOperands(operands)}`, summary)
  );
  return [
    "konnector-lint: a konnector, from its repository to the registry",
    "",
    "Usage: konnector-lint [command] [options]     (without a command: lint)",
    "",
    ...lines2,
    "",
    "Options of every command",
    ...optionLines(commonOptions),
    "",
    "Tokens come from REGISTRY_TOKEN and GITHUB_TOKEN, never from the command line.",
    "Exit codes: 0 no error, 1 errors found, 2 wrong usage, 3 nothing to check or a step could not run, 70 internal error (please report it).",
    ""
  ].join("\n");
}
function formatHelp(name2, { summary, operands, options }) {
  const own = Object.keys(options).length === 0 ? [] : ["Options", ...optionLines(options), ""];
  return [
    `Usage: konnector-lint ${name2} ${formatOperands(operands)}`.trimEnd(),
    "",
    summary,
    "",
    ...own,
    "Options of every command",
    ...optionLines(
      Object.fromEntries(Object.entries(commonOptions).filter(([common]) => !(common in options)))
    ),
    ""
  ].join("\n");
}
function formatOperands(operands) {
  if (operands === void 0) return "";
  const { name: name2, max, required } = operands;
  const shown = max === 1 ? name2 : `${name2}…`;
  return required ? `<${shown}>` : `[${shown}]`;
}
function optionLines(options) {
  return Object.entries(options).map(
    ([name2, { short, value, help }]) => row(`${short ? `-${short}, ` : ""}--${name2}${value ? ` ${value}` : ""}`, help)
  );
}
function row(left, right) {
  return `  ${left.padEnd(34)}  ${right}`;
}

// src/cli/init.ts
import { existsSync, mkdirSync, statSync, writeFileSync as writeFileSync2 } from "node:fs";
import { dirname, join, resolve as resolve2 } from "node:path";

// src/cli/templates.ts
var [, , , owner, name] = repositoryUrl.split("/");
var action = `${owner}/${name}@v${version.split(".")[0]}`;
function templates() {
  return {
    ".github/workflows/konnector.yml": workflow,
    ".vscode/settings.json": `${JSON.stringify(editorSettings, null, 2)}
`,
    "konnector-lint.config.json": `${JSON.stringify(configuration, null, 2)}
`
  };
}
var workflow = `name: konnector

on:
  pull_request:
  push:
    branches: [main, master]
    tags: ['[0-9]+.[0-9]+.[0-9]+', '[0-9]+.[0-9]+.[0-9]+-beta.[0-9]+']

permissions: {}

# One publication at a time, and none is cut off half-way.
concurrency:
  group: konnector-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  konnector:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # pushes the build branch; a pull request from a fork gets read
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version-file: .nvmrc
      - run: npm ci
      - uses: ${action}
        with:
          registry: https://apps-registry.cozycloud.cc
          registry-token: \${{ secrets.REGISTRY_TOKEN }}
`;
var editorSettings = {
  "files.associations": { "manifest.konnector": "json" },
  "json.schemas": [
    {
      fileMatch: ["manifest.konnector"],
      url: "./node_modules/konnector-lint/schema/manifest.konnector.schema.json"
    },
    {
      fileMatch: ["konnector-lint.config.json"],
      url: "./node_modules/konnector-lint/schema/config.schema.json"
    }
  ]
};
var configuration = {
  $schema: "./node_modules/konnector-lint/schema/config.schema.json"
};

// src/cli/init.ts
var initCommand = defineCommand({
  summary: "write the workflow, the editor settings, the configuration",
  operands: { name: "dir", noun: "folder", max: 1 },
  options: {},
  async run({ operands: [folder = "."] }, { cwd, stdout }) {
    const dir = resolve2(cwd, folder);
    if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(`${folder} is not a folder. Give the folder of the konnector.`);
    for (const [file, text] of Object.entries(templates())) {
      const target = join(dir, file);
      if (existsSync(target)) {
        stdout.write(`kept     ${file} (it is there already)
`);
        continue;
      }
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync2(target, text, { flag: "wx" });
      stdout.write(`written  ${file}
`);
    }
    stdout.write("\nNext: npm install --save-dev konnector-lint, then npx konnector-lint ci\n");
    return exitCodes.ok;
  }
});

// src/cli/print-config.ts
async function printConfig(folder, options, terminal) {
  const { cwd, stdout } = terminal;
  const { config, problems } = await readSettings(folder, {
    cwd,
    config: options.config
  });
  if (problems.length > 0) {
    await printReport(createReport(problems, [], 0), options, terminal);
    return exitCodes.usage;
  }
  const profile = readProfile(options.profile) ?? config.profile ?? "recommended";
  stdout.write(formatConfig(config, allRules, profile));
  return exitCodes.ok;
}

// src/cli/publish.ts
var publishCommand = pipelineCommand({
  summary: "run all checks, then push the build branch and open the submission",
  operands: { name: "dir", noun: "folder", max: 1 },
  options: {
    ...warningsOption,
    ...buildOptions,
    ...publishOptions,
    ...stepsOption,
    "dry-run": { type: "boolean", help: "show what would be published; write nothing" }
  },
  steps: stepNames,
  // Also of a dry run: it shows what a publication would be refused for.
  profile: "registry",
  publish: (options) => !options["dry-run"]
});

// src/cli/record.ts
import { resolve as resolve3 } from "node:path";
var recordCommand = defineCommand({
  summary: "run against the live site once, keep a redacted recording",
  operands: { name: "scenario", noun: "scenario", max: 1 },
  options: {
    ...buildOptions,
    map: {
      type: "string",
      multiple: true,
      value: "<origin>=<origin>",
      help: "send requests for one origin to another, such as a local mock"
    },
    config: {
      type: "string",
      value: "<file>",
      help: "the credentials (default: konnector-dev-config.json)"
    },
    "keep-files": { type: "boolean", help: "keep the PDFs of the site, which are personal" }
  },
  async run({ options, operands: [name2 = "success"] }, terminal) {
    const map = parseMap(options.map);
    if (!isScenarioName(name2)) throw new UsageError(invalidScenarioName(name2));
    const { cwd, env } = terminal;
    const { report, exit, build } = await runPipeline({
      cwd,
      env,
      dir: ".",
      steps: ["bundle"],
      publish: false,
      outDir: options["out-dir"]
    });
    const konnector = readKonnector(".", { cwd });
    if (exit !== exitCodes.ok || build === void 0) {
      await printReport(report, options, terminal);
      return worstExitCode([exit, exitCodes.found]);
    }
    const { record } = await import("./replay.js");
    const recorded = await record(build, konnector, name2, {
      map,
      keepFiles: options["keep-files"],
      env,
      // Here, the configuration is the file with the credentials.
      ...options.config !== void 0 && { config: resolve3(cwd, options.config) }
    });
    const { scenario, exchanges, redacted, result, saved, notes } = recorded;
    const lines2 = [
      `Recorded ${scenario.name}: ${exchanges} exchanges, ${saved.documents} documents, ${saved.files} files; the konnector ended with ${result}.`,
      `Replaced: ${redacted.join(", ") || "nothing"}.`,
      ...notes,
      "Read the recording before you commit it, then run konnector-lint replay."
    ];
    terminal.stdout.write(`${lines2.join("\n")}
`);
    return exitCodes.ok;
  }
});
function parseMap(pairs) {
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

// src/cli/registry.ts
import { once } from "node:events";
import { resolve as resolve4 } from "node:path";
var registryCommand = defineCommand({
  summary: "serve the embedded registry",
  options: {
    dir: { type: "string", value: "<dir>", help: "where it keeps everything (default: .konnector-registry)" },
    port: { type: "string", value: "<port>", help: "default: 8081; 0 is any free one" },
    app: {
      type: "string",
      multiple: true,
      value: "<slug>:<editor>",
      help: "register this application; repeatable"
    },
    space: { type: "string", value: "<name>", help: "the space of these applications" }
  },
  async run({ options }, { cwd, stdout, stderr }) {
    const port = readNumber("port", options.port) ?? 8081;
    if (port > 65535) throw new UsageError(`--port is ${port}. Use one up to 65535, or 0 for any free one.`);
    const { startRegistry } = await import("./registry-server.js");
    const { space } = options;
    const seeds = options.app.map((text) => ({
      ...appOf(text),
      ...space !== void 0 && { space }
    }));
    const registry = await startRegistry({
      dir: resolve4(cwd, options.dir ?? ".konnector-registry"),
      port,
      seeds,
      ...options.quiet ? {} : { log: (line) => stderr.write(`${line}
`) }
    }).catch((error) => {
      if (error.code !== "EADDRINUSE") throw error;
      throw new OperationalError("Another program listens on this port. Give another one with --port.");
    });
    const lines2 = [
      `Registry: ${registry.url}`,
      `Master token: ${registry.masterToken}`,
      ...seeds.map(({ slug }, index) => `Token of ${slug}: ${registry.tokens[index]}`),
      ...seeds.length === 0 ? ["It has what --dir keeps. Add an application with --app <slug>:<editor>."] : [],
      "Stop it with Ctrl+C."
    ];
    stdout.write(`${lines2.join("\n")}
`);
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    await registry.close();
    return exitCodes.ok;
  }
});
function appOf(text) {
  const [slug, editor, ...rest] = text.split(":");
  if (!slug || !editor || rest.length > 0)
    throw new UsageError(`--app is ${JSON.stringify(text)}. Use <slug>:<editor>.`);
  return { slug, editor };
}

// src/cli/replay.ts
var replayCommand = pipelineCommand({
  summary: "run the build on recordings, standalone",
  operands: { name: "scenario", noun: "scenario", max: Infinity },
  options: {
    ...buildOptions,
    out: { type: "string", value: "<dir>", help: "keep the saved documents and files in this folder" }
  },
  steps: ["bundle", "replay"],
  operandsAre: "scenarios",
  publish: () => false
});

// src/cli/update-baseline.ts
function updateBaseline(linters, { baseline: before }, { cwd, stdout }) {
  let baseline = before;
  let total = 0;
  for (const linter of linters) {
    const taken = linter.takeBaseline(baseline);
    baseline = taken.baseline;
    total += taken.count;
  }
  if (baseline) writeBaseline(cwd, baseline);
  stdout.write(`${baselineName}: ${total} findings are left out of later reports.
`);
}

// src/cli/watch.ts
async function watchCommand(dir, options, terminal) {
  const { cwd, stdout } = terminal;
  const { watchAndBundle, formatWatchLine } = await import("./bundle.js");
  const { buildSettings } = await import("./pipeline.js");
  const { readSettings: readSettings2 } = await import("./lint.js");
  const policy = await readSettings2(readKonnector(dir, { cwd }).dir, {
    cwd,
    config: options.config
  });
  if (policy.problems.length > 0) {
    const { printReport: printReport2 } = await import("./lint.js");
    await printReport2(createReport(policy.problems, [], 0), options, terminal);
    return exitCodes.usage;
  }
  const { flavour } = options;
  const { outDir, budget } = buildSettings({ outDir: options["out-dir"], flavour }, policy.config);
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort());
  await watchAndBundle(() => readKonnector(dir, { cwd }), {
    cwd,
    ...outDir !== void 0 && { outDir },
    ...flavour !== void 0 && { flavour },
    ...budget && { budget },
    bare: options.bare,
    signal: stop.signal,
    onBundled: (bundled, ms) => stdout.write(`${formatWatchLine(bundled, ms)}
`)
  });
  return exitCodes.ok;
}

// src/cli/bundle.ts
var bundleCommand = pipelineCommand({
  summary: "bundle src/ into build/",
  operands: { name: "dir", noun: "folder", max: 1 },
  options: {
    ...buildOptions,
    ...comparisonOptions,
    flavour: { type: "string", value: "<name>", help: "bundle this one of flavours/, into build-<name>" },
    bare: {
      type: "boolean",
      help: "the build alone: no source map, notices, bill of materials or checks"
    },
    analyze: { type: "boolean", help: "show what is inside: a table here, a treemap in a page" },
    watch: { type: "boolean", help: "bundle again whenever a source changes" }
  },
  steps: ["bundle"],
  publish: () => false,
  check({ bare, analyze }) {
    if (bare && analyze) throw new UsageError("--analyze shows what --bare leaves out. Give one of them.");
  },
  instead: ({ options, dir, terminal }) => options.watch ? import("./commands.js").then(({ watchCommand: watchCommand2 }) => watchCommand2(dir, options, terminal)) : void 0,
  async after({ build, exit }, { options, dir, terminal }) {
    if (options.analyze && exit === exitCodes.ok && build) await printContents(build, dir, terminal);
  }
});
async function printContents(build, folder, { cwd, stdout }) {
  const { analyze } = await import("./bundle.js");
  const { dir, manifest } = readKonnector(folder, { cwd });
  const { slug, version: version2 } = manifest.value ?? {};
  const analysis = analyze(build, dir, `${slug} ${version2}`);
  if (analysis) stdout.write(`
${analysis.table}
The treemap: ${analysis.page}
`);
}

export {
  ciCommand,
  explainCommand,
  fixManifests,
  parseRuleList,
  formatOverview,
  formatHelp,
  formatOperands,
  initCommand,
  printConfig,
  publishCommand,
  recordCommand,
  registryCommand,
  replayCommand,
  updateBaseline,
  watchCommand,
  bundleCommand
};
