const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  areHands,
  expectedFile,
  invalidScenarioName,
  isScenarioName,
  scenariosDir
} from "./replay-replay-exchange-text.js";
import {
  appUrl,
  tokenFile
} from "./stack-address.js";
import {
  printable
} from "./replay-printable.js";
import {
  earlierVersions,
  readingEnv,
  runGit
} from "./publish-registry-refusal.js";
import {
  readSharedOptions,
  sharedOptions
} from "./publish-push-mode.js";
import {
  runPipeline
} from "./pipeline.js";
import {
  SandboxChoice
} from "./sandbox.js";
import {
  packageFile
} from "./dist.js";
import {
  allRules
} from "./rules.js";
import {
  endBySignal,
  endOnInterrupt
} from "./process-group.js";
import {
  readObject
} from "./json-read.js";
import {
  Linter,
  Progress,
  baselineName,
  browserOptions,
  buildOptions,
  channels,
  commands,
  commonOptions,
  comparePermissions,
  comparisonOptions,
  configName,
  createColors,
  createReport,
  defineCommand,
  describePermissions,
  didYouMean,
  displayPath,
  folderOperand,
  formatConfig,
  formatCount,
  formatList,
  groups,
  insertMember,
  isChannel,
  isClientSide,
  isFile,
  isObject,
  isOfRepository,
  manifestName,
  parseChannel,
  parseDocument,
  parseSteps,
  printReport,
  profileOption,
  publishOptions,
  readChecked,
  readFileText,
  readKonnector,
  readNumber,
  readProfile,
  readSandboxMode,
  readSettings,
  readShape,
  registryName,
  removeAt,
  removeInside,
  replaceValue,
  runOptions,
  sandboxOption,
  stepNames,
  stepsOption,
  stringAt,
  stringOrEmpty,
  valueAt,
  version,
  warningsOption,
  wrap,
  writeBaseline,
  writeInside
} from "./lint.js";
import {
  OperationalError,
  UsageError,
  escapeCommands,
  escapeLines,
  exitCodes,
  expectedError,
  worstExitCode
} from "./text-escape.js";

// src/cli/diff.ts
var mostChangedLines = 2e3;
async function unifiedDiff(file, before, after) {
  if (before === after) return "";
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import("./diff.js");
  const options2 = { context: 3, headerOptions: FILE_HEADERS_ONLY, maxEditLength: mostChangedLines };
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, void 0, void 0, options2) ?? `--- a/${file}
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

// src/cli/print-run.ts
var maxLines = 10;
async function printRun(run, { stdout, stderr }, verbose) {
  if (run.updated) {
    const { before, after } = run.updated;
    stdout.write(await unifiedDiff(`${scenariosDir}/${run.scenario}/${expectedFile}`, before, after));
  }
  const failed = run.status === "failed" || run.status === "timeout";
  const lines2 = verbose ? run.log : failed ? run.log.slice(-maxLines) : [];
  if (lines2.length === 0) return;
  stderr.write(`${run.scenario}: the konnector's log${lines2.length < run.log.length ? ", its end" : ""}
`);
  for (const { type, message } of lines2) stderr.write(`  ${type.padEnd(8)} ${message}
`);
}

// src/cli/pipeline-command.ts
function pipelineCommand(command) {
  const { summary, operands, options: definitions, steps, operandsAre = "dir", profile } = command;
  return defineCommand({
    summary,
    operands,
    options: definitions,
    async run({ options: values, operands: given }, terminal) {
      const options2 = values;
      const dir = operandsAre === "dir" ? given[0] ?? "." : ".";
      command.check?.(options2);
      const other = command.instead?.({ options: options2, dir, terminal });
      if (other) return other;
      const { runPipeline: runPipeline2 } = await import("./pipeline.js");
      const { printReport: printReport2, readDestinations } = await import("./lint.js");
      const destinations = readDestinations(options2);
      const { steps: asked } = options2;
      const progress = new Progress(terminal, options2);
      const result = await runPipeline2({
        ...readPipelineOptions(options2, terminal, progress),
        ...profile && { profile },
        dir,
        scenarios: operandsAre === "scenarios" ? given : [],
        steps: asked === void 0 ? steps : parseSteps("--steps", asked),
        publish: command.publish(options2),
        pushAlone: command.pushAlone,
        replayPage: destinations.some(({ name }) => name === "html"),
        tokens: steps.includes("push") ? publishTokens(terminal) : void 0
      }).finally(() => progress.clear());
      await printReport2(result.report, options2, terminal);
      if (result.tooMany !== void 0) terminal.stderr.write(`konnector-lint: ${result.tooMany}
`);
      if (result.notNotified !== void 0) terminal.stderr.write(`konnector-lint: ${result.notNotified}
`);
      await command.after?.(result, { options: options2, dir, terminal });
      return result.exit;
    }
  });
}
function publishTokens({ tokens, stderr }) {
  const found = {
    registry: tokens.token("REGISTRY_TOKEN"),
    git: tokens.token("GITHUB_TOKEN"),
    notify: tokens.token("NOTIFY_URL"),
    oidc: tokens.token("ACTIONS_ID_TOKEN_REQUEST_TOKEN")
  };
  for (const token of Object.values(found))
    if (token?.notice !== void 0) stderr.write(`konnector-lint: ${token.notice}
`);
  return found;
}
function readPipelineOptions(options2, terminal, progress) {
  const { cwd, env } = terminal;
  const registry2 = readChecked("registry", options2.registry);
  return {
    cwd,
    env,
    profile: readProfile(options2.profile),
    base: options2.base,
    config: options2.config,
    maxWarnings: readNumber("max-warnings", options2["max-warnings"]),
    outDir: options2["out-dir"],
    flavour: options2.flavour,
    bare: options2.bare === true,
    sandbox: readSandboxMode(options2.sandbox),
    replayOut: options2.out,
    browser: options2.browser,
    requireReplay: options2["require-replay"] === true,
    replayUpdate: options2.update === true,
    replayGrantAll: options2["grant-all"] === true,
    replayNode: options2.node,
    onReplay: (run) => {
      progress.clear();
      return printRun(run, terminal, options2.verbose);
    },
    remote: options2.remote,
    branch: readChecked("branch", options2.branch),
    registry: registry2,
    ...readSharedOptions(
      {
        nameOf: (name) => `--${name}`,
        valueOf(name) {
          const value = options2[name];
          return typeof value === "string" ? value : value ? "true" : void 0;
        }
      },
      registry2
    ),
    space: readChecked("space", options2.space),
    tag: options2.tag,
    preview: readNumber("preview", options2.preview),
    allowRollback: options2["allow-rollback"] === true,
    progress: (line) => progress.show(line)
  };
}

// src/cli/ci.ts
var ciCommand = pipelineCommand({
  summary: "run what the Action runs: all checks, and the plan of push and submit",
  operands: folderOperand,
  options: {
    ...profileOption,
    ...warningsOption,
    ...buildOptions,
    ...sandboxOption,
    ...publishOptions,
    ...sharedOptions,
    ...stepsOption,
    publish: { type: "boolean", help: "push and submit, not only plan" }
  },
  steps: stepNames,
  publish: ({ publish }) => publish,
  pushAlone: true
});

// src/cli/option.ts
function listChoices(name) {
  return /^[\w-]+(\|[\w-]+)+$/.test(name) ? name.split("|") : [];
}

// src/cli/completion/completable.ts
async function readCompletable() {
  return Promise.all(
    Object.entries(commands).map(async ([name, load]) => {
      const { summary, operands, options: options2 } = await load();
      return {
        name,
        summary,
        choices: operands?.choices ?? listChoices(operands?.name ?? ""),
        options: readOptions({ ...commonOptions, ...options2 })
      };
    })
  );
}
function readOptions(options2) {
  return Object.entries(options2).map(([name, { type, short, value = "", choices, multiple, help }]) => ({
    name,
    ...short !== void 0 && { short },
    help,
    takesValue: type === "string",
    choices: choices ?? listChoices(value),
    isRepeatable: multiple === true
  }));
}
function spellings({ name, short }) {
  return [`--${name}`, ...short === void 0 ? [] : [`-${short}`]];
}

// src/cli/dev-output.ts
var DevPrinter = class {
  #options;
  #terminal;
  #place;
  #accessShown = false;
  constructor(options2, terminal, place) {
    this.#options = options2;
    this.#terminal = terminal;
    this.#place = place;
  }
  showConsent(page, why) {
    const { cozy } = this.#place;
    const reason = why === "first" ? `konnector-lint asks ${cozy.host} for the permissions of the manifest, then for permission to create an account and a folder.` : `The permissions of the manifest changed, so konnector-lint asks ${cozy.host} for the new ones.`;
    this.#terminal.stderr.write(`${reason} Consent on this page within two minutes:

  ${page.href}

`);
  }
  showAccess(konnectorDir) {
    if (this.#accessShown) return;
    this.#accessShown = true;
    const { cozy } = this.#place;
    this.#terminal.stderr.write(
      `The token for ${cozy.host} is in ${tokenFile(konnectorDir)}, which only you can read. Remove it with dev --forget.
`
    );
  }
  /** A line of the konnector: its log, in the words of the stack, or what it printed besides. */
  showLine(line, stream) {
    const { type, message } = stream === "stdout" ? parseLine(line) : {};
    if (this.#options.quiet && !["warn", "warning", "error", "critical"].includes(type ?? "")) return;
    const shown = type === void 0 ? `  | ${printable(line)}` : `  ${printable(type, 20)} ${printable(message ?? "")}`;
    this.#terminal.stderr.write(`${escapeCommands(shown)}
`);
  }
  /** `notice` says that no sandbox stood around the konnector. */
  async showResult({ job, saved, refusals, workspace, isolation }, notice) {
    const { stdout, stderr } = this.#terminal;
    const asked = this.#options.format.length > 0;
    const isReported = refusals.length > 0 || asked;
    if (notice !== void 0 && !isReported) stderr.write(`${notice}
`);
    if (isReported)
      await printReport(
        createReport(refusals, [], 1, notice === void 0 ? {} : { notice }),
        this.#options,
        this.#terminal
      );
    const lines2 = [
      job.error === void 0 ? "The konnector succeeded." : `The konnector failed: ${printable(job.error)}.`,
      workspace.isNew ? "Created its account and its folder; later runs reuse them." : "Reused the account and the folder of an earlier run.",
      ...this.#savedLines(saved),
      `It ran in ${isolation}; the network was open.`
    ];
    (asked ? stderr : stdout).write(`${lines2.join("\n")}
`);
    return job.error === void 0 && refusals.length === 0 ? exitCodes.ok : exitCodes.found;
  }
  #savedLines({ documents, files }) {
    const { cozy, flatSubdomains } = this.#place;
    const drive = appUrl(cozy, "drive", flatSubdomains);
    const doctypes = [...new Set(documents.map(({ doctype }) => doctype))];
    return [
      ...documents.length + files.length === 0 ? ["It saved nothing new."] : [],
      ...doctypes.flatMap((doctype) => {
        const ids = documents.filter((document) => document.doctype === doctype).map(({ id }) => id);
        const links = ids.map(
          (id) => new URL(`/data/${encodeURIComponent(doctype)}/${encodeURIComponent(id)}`, cozy)
        );
        return [`${printable(doctype, 80)}: ${ids.length} saved`, ...links.map((link) => `  ${link.href}`)];
      }),
      ...files.length === 0 ? [] : [`io.cozy.files: ${files.length} saved`],
      ...files.map(({ id, folder, name }) => {
        const hash = `/folder/${encodeURIComponent(folder)}/file/${encodeURIComponent(id)}`;
        return `  ${printable(name, 120)}  ${drive.href}#${hash}`;
      })
    ];
  }
};
function parseLine(line) {
  const { type, message = "" } = readObject(line) ?? {};
  if (typeof type !== "string") return {};
  return { type, message: typeof message === "string" ? message : JSON.stringify(message) };
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
      stdout.write(stdout.isTTY ? escapeLines(patch) : patch);
    } else if (fixed.text !== text) {
      writeInside(cwd, file, fixed.text);
      stderr.write(`${file}: ${fixed.applied.length} fixed
`);
    }
  }
  return left;
}
function parseRuleList(list = "") {
  const names = list.split(",").map((name) => name.trim()).filter(Boolean);
  const unknown = names.find((name) => !allRules.some((rule) => rule.id === name));
  if (unknown !== void 0)
    throw new UsageError(
      `Unknown rule ${JSON.stringify(unknown)} in --fix-suggestions. Run konnector-lint explain for the list.`
    );
  return names;
}

// src/cli/help.ts
async function formatOverview(width) {
  const loaded = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => ({ name, ...await load() }))
  );
  const lines2 = loaded.map(
    ({ name, operands, summary }) => row(`${name} ${formatOperands(operands)}`, summary, width)
  );
  return [
    ...wrap("konnector-lint: a konnector, from its repository to the registry", width),
    "",
    "Usage: konnector-lint [command] [options]",
    "Without a command: lint",
    "",
    ...lines2,
    "",
    "Options of every command",
    ...optionLines(commonOptions, width),
    "",
    ...wrap(
      "Tokens come from REGISTRY_TOKEN, GITHUB_TOKEN and COZY_TOKEN, and the webhook of a publication from NOTIFY_URL: never from the command line.",
      width
    ),
    ...wrap(exitCodeHelp, width),
    ""
  ].join("\n");
}
var exitCodeHelp = "Exit codes: 0 no error, 1 errors found, 2 wrong usage, 3 nothing to check or a step could not run, 70 internal error (please report it).";
function formatHelp(name, { summary, operands, options: options2 }, width) {
  const own = Object.keys(options2).length === 0 ? [] : ["Options", ...optionLines(options2, width), ""];
  return [
    `Usage: konnector-lint ${name} ${formatOperands(operands)}`.trimEnd(),
    "",
    ...wrap(summary, width),
    "",
    ...own,
    "Options of every command",
    ...optionLines(
      Object.fromEntries(Object.entries(commonOptions).filter(([common]) => !(common in options2))),
      width
    ),
    ""
  ].join("\n");
}
function formatOperands(operands) {
  if (operands === void 0) return "";
  const { name, max, required } = operands;
  const shown = max === 1 ? name : `${name}…`;
  return required ? `<${shown}>` : `[${shown}]`;
}
function optionLines(options2, width) {
  return Object.entries(options2).map(
    ([name, { short, value, help }]) => row(`${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`, help, width)
  );
}
var leftWidth = 34;
function row(left, right, width) {
  const indent = 2 + leftWidth + 2;
  const isNarrow = width < indent + 30;
  const lines2 = wrap(right, width - (isNarrow ? 6 : indent));
  if (isNarrow || left.length > leftWidth)
    return [`  ${left}`, ...lines2.map((line) => " ".repeat(isNarrow ? 6 : indent) + line)].join("\n");
  return `  ${left.padEnd(leftWidth)}  ${lines2.join(`
${" ".repeat(indent)}`)}`;
}

// src/cli/init.ts
import { resolve } from "node:path";
import { createInterface } from "node:readline/promises";

// src/init/pipelines.ts
var registry = "https://apps-registry.cozycloud.cc";
var checkout = "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0";
var setupNode = "actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0";
function createPipeline(survey) {
  return creators[survey.host](survey);
}
var creators = {
  github: (survey) => ({ path: ".github/workflows/konnector-lint.yml", text: githubWorkflow(survey) }),
  gitlab: (survey) => ({ path: ".gitlab-ci.yml", text: gitlabPipeline(survey) }),
  forgejo: (survey) => ({ path: ".forgejo/workflows/konnector-lint.yml", text: forgejoWorkflow(survey) })
};
function githubWorkflow(survey) {
  const { folder, publishes: publishes2 } = survey;
  return `${triggers(survey)}
permissions: {}

# One publication at a time; a newer push to a pull request replaces the run before it.
concurrency:
  group: konnector-lint-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  konnector:
    name: Check and publish
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: ${publishes2 ? "write # pushes the build branch" : "read"}
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - uses: ${setupNode}
        with:
          ${nodeInput(survey)}
          package-manager-cache: false # a cache could bring code of a pull request into a release
${installSteps(survey)}
      # The Action of the version that the lockfile names; it is installed, not in the repository.
      - uses: ${folder === "" ? "./" : `./${folder}/`}node_modules/konnector-lint # zizmor: ignore[self-repository]
        with:
${folder === "" ? "" : `          path: ${folder}
`}${publishInputs(publishes2)}`;
}
function publishInputs(publishes2) {
  if (!publishes2)
    return "          # An older pipeline publishes, too. Remove it, then this line.\n          publish: never\n";
  return `          registry: ${registry}
          registry-token: \${{ secrets.REGISTRY_TOKEN }}
`;
}
function forgejoWorkflow(survey) {
  const { folder, manager, publishes: publishes2 } = survey;
  const env = publishes2 ? "        env:\n          REGISTRY_TOKEN: ${{ secrets.REGISTRY_TOKEN }}\n" : "";
  const publish = publishes2 ? ` \${{ github.event_name == 'push' && '--publish --registry ${registry}' || '' }}` : "";
  return `${triggers(survey)}
jobs:
  konnector:
    runs-on: docker
    container:
      image: node:20
    steps:
      - uses: ${checkout.replace("actions/", "https://code.forgejo.org/actions/")}
${installSteps(survey)}
      - run: ${manager.run} konnector-lint ci${folder === "" ? "" : ` ${folder}`}${publish}
${env}`;
}
function triggers({ defaultBranch }) {
  return `name: konnector-lint

on:
  pull_request:
  push:
    branches: [${JSON.stringify(defaultBranch).replace(/^"([\w/.-]+)"$/, "$1")}]
    tags: ['[0-9]+.[0-9]+.[0-9]+', '[0-9]+.[0-9]+.[0-9]+-beta.[0-9]+']
`;
}
function nodeInput({ node }) {
  return "file" in node ? `node-version-file: ${node.file}` : `node-version: ${node.version}`;
}
function installSteps({ manager, folder }) {
  const directory = folder === "" ? "" : `
        working-directory: ${folder}`;
  return [...manager.setup, manager.install].map((command) => `      - run: ${command}${directory}`).join("\n");
}
function gitlabPipeline({ manager, folder, defaultBranch, publishes: publishes2 }) {
  const commands2 = [
    ...folder === "" ? [] : [`cd ${folder}`],
    ...manager.setup,
    manager.install,
    `${manager.run} konnector-lint ci --format pretty --format gitlab=gl-code-quality-report.json`
  ];
  const prefix = folder === "" ? "" : `${folder}/`;
  const job = `konnector:
  image: node:20
  script:
${commands2.map((command) => `    - ${command}`).join("\n")}
  artifacts:
    when: always
    reports:
      codequality: ${prefix}gl-code-quality-report.json
`;
  if (!publishes2) return job;
  const publish = [...commands2.slice(0, -1), `${manager.run} konnector-lint publish --registry ${registry}`];
  return `${job}
# Needs REGISTRY_TOKEN, masked and protected, and a deploy token or key that may push the build branch.
publish:
  image: node:20
  rules:
    - if: $CI_COMMIT_TAG || $CI_COMMIT_BRANCH == ${JSON.stringify(defaultBranch)}
  script:
${publish.map((command) => `    - ${command}`).join("\n")}
`;
}

// src/init/survey.ts
import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

// src/init/old-pipeline.ts
var publishes = /git-directory-deploy|cozy-app-publish|cozyPublish|yarn deploy|npm run deploy/;
function findOldPipeline({ names, inFolder, pkg, read, workflows }) {
  const files = [
    ...names.filter((name) => /^webpack(\.[\w-]+)*\.config(\.[\w-]+)*\.[cm]?js$/.test(name)).map((name) => part(inFolder(name), "konnector-lint bundle")),
    ...[".travis.yml", "github_deploy_key.enc"].filter((name) => names.includes(name)).map((name) => part(inFolder(name), "the workflow")),
    ...["bin/generate_travis_deploy_key", "bin/init_github_action", "bin/before_deploy.sh"].map(inFolder).filter((path) => read(path) !== void 0).map((path) => part(path, "the workflow")),
    ...workflows.filter((path) => publishes.test(read(path) ?? "")).map((path) => part(path, "the workflow"))
  ];
  const pipelines = [inFolder(".travis.yml"), ...workflows];
  const publishers = pipelines.filter((path) => publishes.test(read(path) ?? ""));
  const texts = pipelines.map((path) => read(path) ?? "").join("\n");
  return {
    parts: [...files, ...oldScripts(pkg), ...oldDependencies(pkg)],
    publishers,
    notes: [
      .../mattermost/i.test(texts) ? [
        "The old pipeline posts to Mattermost after a publication. To keep that, give the webhook as the input notify (or NOTIFY_URL): see docs/publish.md."
      ] : [],
      ...usesPreCommit(read) ? ["pre-commit runs here. It has hooks of this tool, too: see docs/first-minutes.md."] : []
    ]
  };
}
function usesPreCommit(read) {
  const text = read(".pre-commit-config.yaml");
  return text !== void 0 && !text.includes("konnector-lint");
}
function part(name, replacedBy) {
  return { kind: "file", name, replacedBy };
}
var scripts = [
  ["build", /\bwebpack\b/, "konnector-lint bundle"],
  ["watch", /\bwebpack\b/, "konnector-lint bundle --watch"],
  ["deploy", /git-directory-deploy/, "konnector-lint publish"],
  ["cozyPublish", /cozy-app-publish/, "konnector-lint publish"],
  ["check", /konitor/, "konnector-lint"],
  ["travisDeployKey", /generate_travis_deploy_key/, "the workflow"],
  ["initGithubAction", /init_github_action/, "the workflow"]
];
function oldScripts(pkg) {
  const known = pkg["scripts"] ?? {};
  return scripts.filter(([name, command]) => Object.hasOwn(known, name) && command.test(stringOrEmpty(known[name]))).map(([name, , replacedBy]) => ({ kind: "script", name, replacedBy }));
}
var dependencies = {
  "cozy-konnector-build": "konnector-lint bundle",
  "cozy-app-publish": "konnector-lint publish",
  "git-directory-deploy": "konnector-lint publish",
  konitor: "konnector-lint"
};
function oldDependencies(pkg) {
  const named = {
    ...pkg["dependencies"],
    ...pkg["devDependencies"]
  };
  const usesEslint = Object.values(pkg["scripts"] ?? {}).some(
    (command) => /\beslint\b/.test(stringOrEmpty(command))
  );
  return Object.entries(dependencies).filter(([name]) => Object.hasOwn(named, name) && !(usesEslint && name === "cozy-konnector-build")).map(([name, replacedBy]) => ({ kind: "dependency", name, replacedBy }));
}

// src/init/manager.ts
function detectManager(names, pkg) {
  const wanted = typeof pkg["packageManager"] === "string" ? pkg["packageManager"] : "";
  if (names.includes("pnpm-lock.yaml") || wanted.startsWith("pnpm@")) return pnpm;
  if (names.includes("yarn.lock") || wanted.startsWith("yarn@")) {
    const isBerry = names.includes(".yarnrc.yml") || /^yarn@[2-9]/.test(wanted);
    return isBerry ? yarnBerry : yarn;
  }
  const hasLockfile = names.includes("package-lock.json") || names.includes("npm-shrinkwrap.json");
  return { ...npm, install: hasLockfile ? "npm ci" : "npm install" };
}
var npm = {
  name: "npm",
  setup: [],
  install: "npm ci",
  add: "npm install --save-dev",
  run: "npx"
};
var yarn = {
  name: "yarn",
  setup: [],
  install: "yarn install --frozen-lockfile",
  add: "yarn add --dev",
  run: "yarn"
};
var yarnBerry = {
  name: "yarn-berry",
  setup: ["corepack enable"],
  install: "yarn install --immutable",
  add: "yarn add --dev",
  run: "yarn"
};
var pnpm = {
  name: "pnpm",
  setup: ["corepack enable"],
  install: "pnpm install --frozen-lockfile",
  add: "pnpm add --save-dev",
  run: "pnpm exec"
};

// src/init/survey.ts
var hosts = ["github", "gitlab", "forgejo"];
async function surveyRepository(dir, { env, host }) {
  const git = async (...args) => {
    const run = await runGit(args, { cwd: dir, env: readingEnv(env), timeoutMs: 2e4 }).catch(
      () => void 0
    );
    return run?.code === 0 ? run.stdout.toString().trim() : void 0;
  };
  const root = await git("rev-parse", "--show-toplevel") ?? dir;
  const read = (path) => isFile(join(root, path)) && isOfRepository(join(root, path)) ? readFileText(join(root, path)) : void 0;
  const folder = relative(root, dir).split(sep).join("/");
  const inFolder = (name) => folder === "" ? name : `${folder}/${name}`;
  const names = readdirSync(dir);
  const pkg = readObject(Buffer.from(read(inFolder("package.json")) ?? "{}")) ?? {};
  const ignored = /* @__PURE__ */ new Set();
  for (const path of ignoredPaths)
    if (await git("check-ignore", "-q", path) !== void 0) ignored.add(path);
  const origin = await git("ls-remote", "--get-url", "origin") ?? "";
  return {
    dir,
    root,
    folder,
    host: host ?? detectHost(origin, root),
    defaultBranch: await findDefaultBranch(git),
    manager: detectManager([...names, ...readdirSync(root)], pkg),
    node: detectNode(inFolder, read, pkg),
    old: findOldPipeline({ names, inFolder, pkg, read, workflows: workflowsOf(root) }),
    read,
    isIgnored: (path) => ignored.has(path)
  };
}
var ignoredPaths = ["build/", "konnector-dev-config.json", ".konnector-lint/"];
async function findDefaultBranch(git) {
  const remote = await git("symbolic-ref", "--short", "refs/remotes/origin/HEAD");
  const current = await git("symbolic-ref", "--short", "HEAD");
  return remote?.replace(/^origin\//, "") ?? current ?? "main";
}
function detectHost(origin, root) {
  if (/github\.com/.test(origin)) return "github";
  if (/gitlab|framagit\.org/.test(origin) || existsSync(join(root, ".gitlab-ci.yml"))) return "gitlab";
  if (/codeberg\.org|forgejo|gitea/.test(origin) || existsSync(join(root, ".forgejo"))) return "forgejo";
  return "github";
}
function detectNode(inFolder, read, pkg) {
  const candidates = [inFolder(".nvmrc"), ".nvmrc", inFolder(".node-version")];
  const file = candidates.find((path) => read(path) !== void 0);
  if (file !== void 0) return { file };
  const engines = pkg["engines"];
  if (typeof engines?.node === "string") return { file: inFolder("package.json") };
  return { version: "20" };
}
function workflowsOf(root) {
  const folders = [".github/workflows", ".forgejo/workflows", ".gitea/workflows"];
  return folders.flatMap(
    (folder) => existsSync(join(root, folder)) ? readdirSync(join(root, folder)).filter((name) => /\.ya?ml$/.test(name)).map((name) => `${folder}/${name}`) : []
  );
}

// src/init/changes.ts
function planChanges(survey, options2) {
  const { read, folder } = survey;
  const inFolder = (name) => folder === "" ? name : `${folder}/${name}`;
  const change = (path, edit) => {
    const before = read(path);
    return { path, before, after: edit(before) };
  };
  const removed = options2.removeOld ? survey.old.parts : [];
  const publishes2 = survey.old.publishers.every((path) => removed.some((part2) => part2.name === path));
  const pipeline = createPipeline({ ...survey, publishes: publishes2 });
  return [
    ...removed.filter(({ kind }) => kind === "file").map(({ name }) => change(name, () => void 0)),
    change(pipeline.path, (before) => isOurs(before) ? pipeline.text : before ?? pipeline.text),
    change(inFolder("package.json"), (before) => editPackage(before ?? "{}\n", options2.version, removed)),
    change(inFolder(configName), (before) => before ?? `${JSON.stringify(configuration, null, 2)}
`),
    change(inFolder(baselineName), (before) => before ?? options2.baseline),
    change(".vscode/settings.json", (before) => mergeSettings(before, inFolder)),
    change(inFolder(".gitignore"), (before) => extendIgnore(before, survey))
  ].filter(({ before, after }) => before !== after);
}
function isOurs(text) {
  return text?.includes("node_modules/konnector-lint") ?? false;
}
var configuration = {
  $schema: "./node_modules/konnector-lint/schema/config.schema.json"
};
var scripts2 = { "konnector:check": "konnector-lint ci", "konnector:fix": "konnector-lint --fix" };
function editPackage(text, version2, removed) {
  let after = text;
  const edit = (make) => {
    after = applyEdits(after, make(parseDocument("package.json", after)) ?? []);
  };
  const has = (...path) => valueAt(parseDocument("package.json", after).value, ...path) !== void 0;
  for (const kind of ["scripts", "devDependencies"])
    if (!has(kind)) edit((document) => insertMember(document, [], kind, {}));
  for (const [name, command] of Object.entries(scripts2))
    if (!has("scripts", name)) edit((document) => insertMember(document, ["scripts"], name, command));
  if (!has("dependencies", "konnector-lint") && !has("devDependencies", "konnector-lint"))
    edit((document) => insertMember(document, ["devDependencies"], "konnector-lint", `^${version2}`));
  for (const { kind, name, replacedBy } of removed) {
    if (kind === "script" && replacedBy.startsWith("konnector-lint"))
      edit((document) => replaceValue(document, ["scripts", name], replacedBy));
    else if (kind === "script") edit((document) => removeAt(document, ["scripts", name]));
    for (const list of ["dependencies", "devDependencies"])
      if (kind === "dependency" && has(list, name)) edit((document) => removeAt(document, [list, name]));
  }
  return after;
}
function mergeSettings(before, inFolder) {
  const schemas = [
    { fileMatch: [manifestName], schema: "manifest.konnector.schema.json" },
    { fileMatch: [configName], schema: "config.schema.json" }
  ].map(({ fileMatch, schema }) => ({
    fileMatch,
    url: `./${inFolder(`node_modules/konnector-lint/schema/${schema}`)}`
  }));
  const associations = { [manifestName]: "json" };
  if (before === void 0)
    return `${JSON.stringify({ "files.associations": associations, "json.schemas": schemas }, null, 2)}
`;
  const document = parseDocument("settings.json", before);
  if (document.problems.length > 0 || !isObject(document.value) || before.includes("konnector-lint/schema"))
    return before;
  const known = document.value["json.schemas"];
  const merged = [...Array.isArray(known) ? known : [], ...schemas];
  const edits = known === void 0 ? insertMember(document, [], "json.schemas", merged) : replaceValue(document, ["json.schemas"], merged);
  const after = applyEdits(before, edits ?? []);
  const next = parseDocument("settings.json", after);
  const old = valueAt(next.value, "files.associations");
  const more = old === void 0 ? insertMember(next, [], "files.associations", associations) : insertMember(next, ["files.associations"], manifestName, "json");
  return applyEdits(after, more ?? []);
}
function extendIgnore(before, { isIgnored }) {
  const lines2 = (before ?? "").split(/\r?\n/).map((line) => line.trim());
  const missing = ignoredPaths.filter((path) => !isIgnored(path) && !lines2.includes(path));
  if (missing.length === 0) return before;
  const gap = before === void 0 || before === "" || before.endsWith("\n") ? "" : "\n";
  return `${before ?? ""}${gap}${missing.join("\n")}
`;
}
function applyEdits(text, edits) {
  return edits.toSorted((a, b) => b.offset - a.offset).reduce(
    (rest, { offset, length, content }) => rest.slice(0, offset) + content + rest.slice(offset + length),
    text
  );
}

// src/cli/init.ts
var initCommand = defineCommand({
  summary: "set a konnector up: workflow, scripts, configuration, editor; shows a diff and asks",
  operands: folderOperand,
  options: {
    yes: { type: "boolean", short: "y", help: "write without asking" },
    "dry-run": { type: "boolean", help: "show the diff; write nothing" },
    "remove-old": { type: "boolean", help: "also remove the pipeline that this one replaces" },
    host: {
      type: "string",
      value: hosts.join("|"),
      help: "the host of the repository (default: from origin)"
    }
  },
  async run({ options: options2, operands: [folder = "."] }, terminal) {
    const { cwd, env, stdout, stderr } = terminal;
    const { dir } = readKonnector(folder, { cwd });
    const survey = await surveyRepository(dir, { env, host: readHost(options2.host) });
    const changes = planChanges(survey, {
      version,
      removeOld: options2["remove-old"],
      baseline: await readFindings(dir)
    });
    if (changes.length === 0) {
      stdout.write("This konnector is set up. Nothing to change.\n");
      return exitCodes.ok;
    }
    for (const { path, before = "", after = "" } of changes)
      stdout.write(await unifiedDiff(path, before, after));
    for (const line of explain(survey, options2["remove-old"])) stderr.write(`${line}
`);
    if (options2["dry-run"]) return exitCodes.ok;
    if (!options2.yes && !await confirm(`Write ${formatCount(changes.length, "change")}?`, terminal)) {
      stderr.write("Nothing was written.\n");
      return exitCodes.ok;
    }
    for (const change of changes) write(survey.root, change);
    stderr.write(`${formatCount(changes.length, "file")} written. ${nextStep(survey)}
`);
    return exitCodes.ok;
  }
});
function readHost(value) {
  const host = hosts.find((each) => each === value);
  if (value !== void 0 && host === void 0)
    throw new UsageError(`Invalid --host ${JSON.stringify(value)}. Use ${hosts.join(", ")}.`);
  return host;
}
async function readFindings(dir) {
  const linter = await Linter.open(dir, { cwd: dir });
  const { baseline, count } = linter.takeBaseline();
  return count === 0 ? void 0 : `${JSON.stringify(baseline, null, 2)}
`;
}
function explain({ old }, removeOld) {
  if (old.parts.length === 0 || removeOld) return [...old.notes];
  const names = old.parts.map(({ name, replacedBy }) => `  ${name}: ${replacedBy} does its work`);
  const publishers = old.publishers.length > 0 ? [
    `${old.publishers.join(" and ")} publishes, too, so the new pipeline only checks until it is removed.`
  ] : [];
  return ["The old pipeline stays. --remove-old removes:", ...names, ...publishers, ...old.notes];
}
async function confirm(question, { stdin, stdout, stderr }) {
  if (stdout.isTTY !== true)
    throw new UsageError("There is no terminal to ask on. Pass --yes to write, or --dry-run.");
  const lines2 = createInterface({
    input: stdin,
    output: stderr
  });
  try {
    return /^y(es)?$/i.test((await lines2.question(`${question} [y/N] `)).trim());
  } finally {
    lines2.close();
  }
}
function write(root, { path, after }) {
  if (after === void 0) removeInside(root, path);
  else writeInside(root, path, after);
}
function nextStep({ manager, dir, root }) {
  const install2 = manager.install.replace(/ --(frozen-lockfile|immutable)$/, "").replace("npm ci", "npm install");
  const place = dir === root ? "" : ` in ${resolve(dir)}`;
  return `Next: ${install2}${place}, then ${manager.run} konnector-lint ci.`;
}

// src/cli/install.ts
import { resolve as resolve2 } from "node:path";

// src/cli/cozy-url.ts
async function findCozy(konnector, { url, config }) {
  const { parseCozyUrl } = await import("./stack-address.js");
  if (url !== void 0) return parseCozyUrl(url, "--stack");
  const { readCozyUrl } = await import("./replay.js");
  const address = readCozyUrl(konnector, config);
  if (address === void 0)
    throw new OperationalError(
      "There is no COZY_URL in konnector-dev-config.json. Write the address of your Cozy there, such as https://alice.mycozy.cloud."
    );
  return parseCozyUrl(address, "COZY_URL");
}

// src/cli/install.ts
var installOptions = {
  stack: { type: "string", value: "<url>", help: "the Cozy to install on (default: COZY_URL)" },
  source: {
    type: "string",
    value: "branch|registry",
    help: "install the build branch (default), or what the registry lists"
  },
  channel: { type: "string", value: "<name>", help: "stable (default), beta or dev; with --source registry" },
  remote: publishOptions.remote,
  branch: publishOptions.branch,
  uninstall: { type: "boolean", help: "remove the konnector from the Cozy" },
  config: { type: "string", value: "<file>", help: "where COZY_URL is (default: konnector-dev-config.json)" }
};
var installCommand = defineCommand({
  summary: "install the konnector on a Cozy, from its build branch or the registry",
  operands: folderOperand,
  options: installOptions,
  async run({ options: options2, operands: [dir = "."] }, terminal) {
    const channel = readChannel(options2);
    const branch = readChecked("branch", options2.branch);
    const konnector = readKonnector(dir, { cwd: terminal.cwd });
    const { readSlug } = await import("./replay-replay-child-stack-files.js");
    const slug = readSlug(konnector);
    const cozy = await findCozy(konnector, {
      url: options2.stack,
      config: options2.config === void 0 ? void 0 : resolve2(terminal.cwd, options2.config)
    });
    const source = options2.source === "registry" || options2.uninstall ? (await import("./replay-replay-child-stack-files.js")).registrySource(slug, channel) : await findBranch(konnector, { remote: options2.remote, branch }, terminal);
    const token = readToken(terminal);
    const { checkStack } = await import("./replay-replay-child-stack-files.js");
    await checkStack(cozy);
    const { Installer } = await import("./replay-replay-child-stack-files.js");
    const installer = new Installer({ cozy, token });
    return options2.uninstall ? uninstall(installer, { slug, cozy }, terminal) : install(installer, { slug, source, konnector, cozy }, terminal);
  }
});
function readChannel({ source, channel, remote, branch }) {
  if (source !== void 0 && source !== "branch" && source !== "registry")
    throw new UsageError(`Invalid --source ${JSON.stringify(source)}. Use branch or registry.`);
  if (source === "registry" ? remote !== void 0 || branch !== void 0 : channel !== void 0)
    throw new UsageError(
      "--channel goes with --source registry, --remote and --branch with --source branch. Leave the others out."
    );
  if (channel !== void 0 && !isChannel(channel))
    throw new UsageError(`Invalid --channel ${JSON.stringify(channel)}. Use stable, beta or dev.`);
  return channel ?? "stable";
}
async function findBranch({ dir }, { remote, branch }, { cwd, env }) {
  const { branchSource } = await import("./replay-replay-child-stack-files.js");
  const { readCheckout } = await import("./publish.js");
  const { readSettings: readSettings2 } = await import("./lint.js");
  const { config } = await readSettings2(dir, { cwd });
  const { findPushUrl, resolveUrl } = await import("./publish.js");
  const { settings } = await readCheckout(dir, env);
  const named = findPushUrl(settings, remote ?? "origin");
  if (named === void 0 && remote === void 0)
    throw new OperationalError(
      'The repository has no remote "origin" to install from. Give the address of the repository with --remote.'
    );
  return branchSource(named ?? resolveUrl(settings, remote), branch ?? config.branch ?? "build");
}
function readToken({ tokens, stderr }) {
  const token = tokens.token("COZY_TOKEN");
  if (!token)
    throw new OperationalError(
      "There is no COZY_TOKEN, and a Cozy lets only the command line of its stack install. Set it to what cozy-stack instances token-cli <domain> io.cozy.konnectors prints."
    );
  if (token.notice !== void 0) stderr.write(`konnector-lint: ${token.notice}
`);
  return token;
}
async function install(installer, asked, { stdout, stderr }) {
  const { slug, source, konnector, cozy } = asked;
  stderr.write(`Installing ${slug} on ${cozy.host} from ${printable(source, 200)}
`);
  const result = await installer.install({ slug, source }, (state) => stderr.write(`  ${stateLine(state)}
`));
  if (result.outcome === "refused") {
    stderr.write(`konnector-lint: ${result.reason}
`);
    return exitCodes.found;
  }
  const version2 = printable(result.konnector.version, 80);
  const lines2 = {
    installed: `${slug} ${version2} is installed on ${cozy.host}.`,
    updated: `${slug} is updated to ${version2} on ${cozy.host}.`,
    unchanged: `${slug} ${version2} is already installed on ${cozy.host}.`,
    waiting: `${slug} ${printable(result.konnector.availableVersion ?? "", 80)} waits for consent on ${cozy.host}, which keeps ${version2}: it asks for other permissions or has new terms. Open the konnector in the Cozy to consent.`
  };
  stdout.write(`${lines2[result.outcome]}
`);
  if (result.outcome === "waiting") {
    const { comparePermissions: comparePermissions2 } = await import("./lint.js");
    const { permissions } = result.konnector;
    const held = parseDocument("manifest.konnector", JSON.stringify({ permissions }));
    for (const { text } of comparePermissions2(held, konnector.manifest).changes)
      stdout.write(`  ${printable(text)}
`);
  } else if (result.konnector.state === "installed")
    stdout.write("It is deactivated: it does not run until it is activated in the Cozy.\n");
  return exitCodes.ok;
}
async function uninstall(installer, { slug, cozy }, { stdout }) {
  const outcome = await installer.uninstall(slug);
  const lines2 = {
    removed: `${slug} is removed from ${cozy.host}.`,
    later: `${cozy.host} deletes the accounts of ${slug} first, then removes it.`,
    absent: `${slug} is not installed on ${cozy.host}.`
  };
  stdout.write(`${lines2[outcome]}
`);
  return exitCodes.ok;
}
function stateLine({ state, version: version2, availableVersion }) {
  const available = availableVersion === void 0 ? "" : `, ${printable(availableVersion, 80)} is available`;
  return `${printable(state, 20)} ${printable(version2, 80)}${available}`;
}

// src/cli/lsp.ts
var lspCommand = defineCommand({
  summary: "serve the Language Server Protocol to an editor, over stdio",
  options: { stdio: { type: "boolean", help: "what editors pass; there is no other way" } },
  async run() {
    const { serveLanguage } = await import("./lsp-server.js");
    await serveLanguage(process.stdin, process.stdout);
    return exitCodes.ok;
  }
});

// src/cli/print-config.ts
async function printConfig(folder, options2, terminal) {
  const { cwd, stdout } = terminal;
  const { config, problems } = await readSettings(folder, {
    cwd,
    config: options2.config
  });
  if (problems.length > 0) {
    await printReport(createReport(problems, [], 0), options2, terminal);
    return exitCodes.usage;
  }
  const profile = readProfile(options2.profile) ?? config.profile ?? "recommended";
  stdout.write(formatConfig(config, allRules, profile));
  return exitCodes.ok;
}

// src/cli/publish.ts
var options = {
  ...warningsOption,
  ...buildOptions,
  ...sandboxOption,
  ...publishOptions,
  ...sharedOptions,
  ...stepsOption,
  preview: {
    type: "string",
    value: "<number>",
    help: "push the build of this pull request to a branch of its own, to install and try; submit nothing"
  },
  "remove-preview": { type: "string", value: "<number>", help: "remove that branch" },
  "dry-run": { type: "boolean", help: "show what would be published; write nothing" }
};
var publishCommand = pipelineCommand({
  summary: "run all checks, then push the build branch and open the submission",
  operands: folderOperand,
  options,
  steps: stepNames,
  // Also of a dry run: it shows what a publication would be refused for.
  profile: "registry",
  publish: (given) => !given["dry-run"],
  check({ preview, "remove-preview": removed, tag, "dry-run": isDry }) {
    if (preview !== void 0 && tag !== void 0)
      throw new UsageError("A preview has no tag. Leave out --tag or --preview.");
    if (removed !== void 0 && (preview !== void 0 || isDry))
      throw new UsageError("--remove-preview goes with neither --preview nor --dry-run. Leave one out.");
  },
  instead: ({ options: given, dir, terminal }) => given["remove-preview"] === void 0 ? void 0 : remove(given, dir, terminal)
});
async function remove(given, dir, { cwd, env, tokens, stdout }) {
  const { dropPreview } = await import("./pipeline-preview.js");
  const { config, remote } = given;
  const preview = readNumber("remove-preview", given["remove-preview"]);
  const branch = readChecked("branch", given.branch);
  const token = tokens.token("GITHUB_TOKEN");
  stdout.write(`${await dropPreview({ dir, cwd, env, config, remote, branch, preview, token })}
`);
  return exitCodes.ok;
}

// src/cli/record.ts
import { join as join2, resolve as resolve3 } from "node:path";

// src/replay/client/read-hands.ts
import { readFileSync } from "node:fs";
function readHands(file) {
  let value;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new OperationalError(
      `The steps in ${file} cannot be read: ${error.message}. Name a JSON file with a list of steps.`
    );
  }
  if (areHands(value)) return [value];
  if (Array.isArray(value) && value.every(areHands)) return value;
  throw new OperationalError(
    `${file} holds no list of steps. Write one such as [{ "on": "#email", "type": "me@example.org" }], or a list of such lists.`
  );
}

// src/cli/line-reader.ts
var LineReader = class {
  #terminal;
  #chunks;
  #unread = "";
  constructor(terminal) {
    this.#terminal = terminal;
  }
  /** The line that a person enters; undefined when there is no more input. */
  async ask(question) {
    this.#terminal.stderr.write(question);
    this.#chunks ??= this.#terminal.stdin[Symbol.asyncIterator]();
    while (!this.#unread.includes("\n")) {
      const { value, done } = await this.#chunks.next();
      if (done) break;
      this.#unread += value.toString("utf8");
    }
    const [line = "", ...rest] = this.#unread.split("\n");
    this.#unread = rest.join("\n");
    return line.trim() || void 0;
  }
  /** Lets the process end: an open input keeps it. */
  async close() {
    await this.#chunks?.return?.();
  }
};

// src/cli/record.ts
var recordCommand = defineCommand({
  summary: "run against the live site once, keep a redacted recording",
  operands: { name: "scenario", noun: "scenario", max: 1 },
  options: {
    ...buildOptions,
    ...sandboxOption,
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
    ...browserOptions,
    ...runOptions,
    headless: { type: "boolean", help: "client-side: without a window, with the steps of --hands" },
    hands: {
      type: "string",
      value: "<file>",
      help: "client-side: the steps of a person, as in scenario.json"
    },
    side: {
      type: "string",
      value: "client|server",
      help: "the part to run, of a konnector that has both (default: server)"
    },
    "keep-files": { type: "boolean", help: "keep the PDFs of the site, which are personal" },
    derive: { type: "boolean", help: "write the scenarios of the usual failures from this one" },
    from: {
      type: "string",
      value: "<file>",
      help: "take the exchanges from a HAR file, nock definitions or node-replay fixtures"
    },
    add: { type: "boolean", help: "add what the recording lacks, from the site or from --from" },
    export: { type: "string", value: "<file>", help: "write the recording as a HAR file; record nothing" }
  },
  async run({ options: options2, operands: [name = "success"] }, terminal) {
    const map = parseMap(options2.map);
    if (!isScenarioName(name)) throw new UsageError(invalidScenarioName(name));
    if (options2.headless && options2.hands === void 0)
      throw new UsageError("--headless shows nobody a window to sign in. Give the steps with --hands <file>.");
    const { cwd, env } = terminal;
    if (options2.export !== void 0) return exportRecording(name, resolve3(cwd, options2.export), terminal);
    const sandbox = readSandboxMode(options2.sandbox);
    const { report, exit, build } = await runPipeline({
      cwd,
      env,
      dir: ".",
      steps: ["bundle"],
      publish: false,
      outDir: options2["out-dir"],
      sandbox
    });
    const konnector = readKonnector(".", { cwd });
    if (exit !== exitCodes.ok || build === void 0) {
      await printReport(report, options2, terminal);
      return worstExitCode([exit, exitCodes.found]);
    }
    const { findNode } = await import("./replay.js");
    const driverOptions = {
      sandbox: new SandboxChoice(sandbox),
      node: await findNode({ asked: options2.node, mode: sandbox, dir: konnector.dir })
    };
    if (options2.derive) return deriveScenarios(build, konnector, { from: name, driverOptions }, terminal);
    const { record, recordMore } = await import("./replay.js");
    const { LiveRunFailed } = await import("./replay.js");
    const lines2 = new LineReader(terminal);
    const recordOptions = {
      ...driverOptions,
      askCode: (state) => lines2.ask(`The site sent a code (${state}). Enter it: `),
      map,
      keepFiles: options2["keep-files"],
      env,
      headless: options2.headless,
      grantAll: options2["grant-all"],
      ...readSide(options2.side),
      ...options2.browser !== void 0 && { browser: options2.browser },
      app: { ...options2.hands !== void 0 && { hands: readHands(resolve3(cwd, options2.hands)) } },
      // Here, the configuration is the file with the credentials.
      ...options2.config !== void 0 && { config: resolve3(cwd, options2.config) },
      ...options2.from !== void 0 && { from: resolve3(cwd, options2.from) }
    };
    let recorded;
    try {
      if (options2.add) {
        showAdded(await recordMore(build, konnector, name, recordOptions), terminal);
        return exitCodes.ok;
      }
      recorded = await record(build, konnector, name, recordOptions);
    } catch (error) {
      if (!(error instanceof LiveRunFailed)) throw error;
      printLog(error.log, terminal);
      for (const line of error.output) terminal.stderr.write(`  ${line}
`);
      terminal.stderr.write(`konnector-lint: ${error.message}
`);
      return exitCodes.found;
    } finally {
      await lines2.close();
    }
    const { scenario, exchanges, redacted, result, saved, notes, log } = recorded;
    if (options2.verbose) printLog(log, terminal);
    const summary = [
      `Recorded ${scenario.name}: ${exchanges} exchanges, ${saved.documents} documents, ${saved.files} files; the konnector ended with ${result}.`,
      `Replaced: ${redacted.join(", ") || "nothing"}.`,
      ...notes,
      "Read the recording before you commit it, then run konnector-lint replay."
    ];
    terminal.stdout.write(`${summary.join("\n")}
`);
    return exitCodes.ok;
  }
});
function showAdded({ scenario, titles, redacted, result }, { stdout }) {
  stdout.write(
    `Added ${formatCount(titles.length, "exchange")} to ${scenario.name}; the konnector ends with ${result}.
`
  );
  for (const title of titles) stdout.write(`  ${title}
`);
  stdout.write(
    `Replaced: ${redacted.join(", ") || "nothing"}.
Read the new files before you commit them, then run konnector-lint replay.
`
  );
}
async function exportRecording(name, file, { cwd, stdout }) {
  const { findScenarios, readSite } = await import("./replay-replay-exchange-text.js");
  const { formatHar } = await import("./replay.js");
  const { RecordingError } = await import("./replay-replay-exchange-text.js");
  const scenario = findScenarios(cwd).find((one) => one.name === name);
  if (!scenario)
    throw new UsageError(`There is no scenario ${name} to export. Run konnector-lint record first.`);
  try {
    const { settings, exchanges } = readSite(scenario.dir);
    writeInside(cwd, file, formatHar(exchanges, Date.parse(settings.recordedAt)));
    stdout.write(
      `Wrote ${formatCount(exchanges.length, "exchange")} of ${name} to ${displayPath(cwd, file)}.
`
    );
    return exitCodes.ok;
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    throw new OperationalError(
      `${displayPath(cwd, join2(scenario.dir, error.file))} cannot be read: ${error.message}. Check the file, then run this again.`
    );
  }
}
async function deriveScenarios(build, konnector, { from, driverOptions }, { stdout }) {
  const { deriveUsual } = await import("./replay.js");
  const { findDriver } = await import("./replay.js");
  const driver = findDriver(build, driverOptions);
  const derived = await deriveUsual(build, konnector, { driver, from });
  for (const { name, result, meant } of derived)
    stdout.write(
      `Derived ${name}: the konnector ends with ${result}${meant === void 0 ? "" : `, which is no error of cozy-konnector-libs; expected.json says ${meant}`}.
`
    );
  if (derived.length === 0) stdout.write("All the usual scenarios exist: nothing was written.\n");
  return derived.some(({ meant }) => meant !== void 0) ? exitCodes.found : exitCodes.ok;
}
function printLog(log, { stderr }) {
  if (log.length > 0) stderr.write("The konnector's log:\n");
  for (const { type, message } of log) stderr.write(`  ${type.padEnd(8)} ${message}
`);
}
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
function readSide(side) {
  if (side === void 0) return {};
  if (side === "client" || side === "server") return { side };
  throw new UsageError(`Invalid --side ${JSON.stringify(side)}. Use client or server.`);
}

// src/cli/registry-show.ts
var maxVersions = 10;
async function printApp(market, asked, stdout) {
  const [slug = "", wanted] = asked.split("@");
  const app = await market.app(slug);
  if (!app)
    throw new OperationalError(
      `There is no application ${JSON.stringify(slug)} in ${registryName(market.address)}. Check its name, or ask the owner of the registry to create it.`
    );
  const found = await findVersion(market, app, wanted);
  const pending = await market.pending(slug);
  const lines2 = [
    ...describeApp(app),
    ...found ? ["", ...await describeVersion(market, app, found)] : [],
    "",
    describePending(pending)
  ];
  stdout.write(`${lines2.join("\n")}
`);
  return exitCodes.ok;
}
async function printAppList(market, query, stdout) {
  const { apps, next } = await market.list(query);
  const rows = apps.map(({ slug, editor, versions, latest_version: latest }) => ({
    slug: printable(slug, 60),
    version: printable(latest?.version ?? versions?.stable?.at(-1) ?? versions?.dev?.at(-1) ?? "-", 40),
    editor: printable(editor, 60)
  }));
  const width = Math.max(0, ...rows.map((row2) => row2.slug.length));
  const lines2 = rows.map(
    ({ slug, version: version2, editor }) => `${slug.padEnd(width)}  ${version2.padEnd(16)}  ${editor}`
  );
  if (lines2.length === 0) lines2.push("No application matches.");
  if (next !== void 0) lines2.push("", `There are more: --cursor ${printable(next, 80)}`);
  stdout.write(`${lines2.join("\n")}
`);
  return exitCodes.ok;
}
async function findVersion(market, { slug, versions }, wanted) {
  if (wanted === void 0) {
    const channel = channels.find((name) => (versions?.[name]?.length ?? 0) > 0);
    return channel && market.latest(slug, channel);
  }
  const version2 = isChannel(wanted) ? await market.latest(slug, wanted) : await market.version(slug, wanted);
  if (version2) return version2;
  throw new OperationalError(
    isChannel(wanted) ? `${slug} has no version in the channel ${wanted}. Publish one, or ask for another channel.` : `${slug} has no published version ${JSON.stringify(wanted)}: there is none, or it waits for approval. konnector-lint registry show ${slug} lists those that are published.`
  );
}
function describeApp(app) {
  const { slug, editor, type, label, versions, maintenance_activated: maintenance } = app;
  const grade = Number.isInteger(label) && label >= 0 && label <= 5 ? `, privacy label ${"ABCDEF"[label]}` : "";
  return [
    `${printable(slug, 60)}: a ${printable(type, 20)} of ${printable(editor, 60)}${grade}`,
    ...maintenance === true ? ["It is in maintenance: it does not run by itself."] : [],
    ...channels.every((name) => !versions?.[name]?.length) ? ["No version is published."] : [],
    ...channels.flatMap((name) => {
      const own = (versions?.[name] ?? []).filter((version2) => parseChannel(version2) === name);
      if (own.length === 0) return [];
      const more = own.length > maxVersions ? ` (and ${own.length - maxVersions} before)` : "";
      const newest = own.slice(-maxVersions).toReversed();
      return [`  ${name.padEnd(6)}  ${newest.map((version2) => printable(version2, 60)).join(", ")}${more}`];
    })
  ];
}
async function describeVersion(market, app, { version: version2, sha256, size, url, created_at: date, manifest }) {
  const channel = parseChannel(version2);
  const before = earlierVersions(app, version2, channel).at(-1);
  const earlier = before === void 0 ? void 0 : await market.version(app.slug, before);
  const now = documentOf(manifest);
  const changes = earlier ? comparePermissions(documentOf(earlier.manifest), now).changes : [];
  const given = describePermissions(now);
  return [
    `${printable(version2, 60)} (${channel}), published ${printable(date, 40)}`,
    `  sha256   ${printable(sha256, 80)}`,
    `  size     ${printable(size, 20)} bytes`,
    `  archive  ${printable(url, 300)}`,
    given.length === 0 ? "It has no permissions." : "Permissions:",
    ...given.map((line) => `  ${printable(line, 200)}`),
    ...before === void 0 ? [] : describeChanges(
      before,
      changes.map(({ text }) => printable(text))
    )
  ];
}
function describeChanges(before, changes) {
  const since = printable(before, 60);
  if (changes.length === 0) return [`Unchanged since ${since}.`];
  return [`Changed since ${since}:`, ...changes.map((line) => `  ${line}`)];
}
function describePending(pending) {
  if (pending === void 0)
    return "Only the owner of the registry can list versions that wait for approval (with REGISTRY_TOKEN).";
  if (pending.length === 0) return "No version waits for approval.";
  return `Waiting for approval: ${pending.map((version2) => printable(version2, 60)).join(", ")}`;
}
function documentOf(manifest) {
  return parseDocument("manifest.konnector", JSON.stringify(manifest ?? {}));
}

// node_modules/marked/lib/marked.esm.js
function G() {
  return { async: false, breaks: false, extensions: null, gfm: true, hooks: null, pedantic: false, renderer: null, silent: false, tokenizer: null, walkTokens: null };
}
var S = G();
function ue(l3) {
  S = l3;
}
var q = { exec: () => null };
function D(l3) {
  let e = [];
  return (t) => {
    let n = Math.max(0, Math.min(3, t - 1)), r = e[n];
    return r || (r = l3(n), e[n] = r), r;
  };
}
function g(l3, e = "") {
  let t = typeof l3 == "string" ? l3 : l3.source, n = { replace: (r, s) => {
    let o = typeof s == "string" ? s : s.source;
    return o = o.replace(O.caret, "$1"), t = t.replace(r, o), n;
  }, getRegex: () => new RegExp(t, e) };
  return n;
}
var _e = ((l3 = "") => {
  try {
    return !!new RegExp("(?<=1)(?<!1)" + l3);
  } catch {
    return false;
  }
})();
var O = { codeRemoveIndent: /^(?: {0,3}\t| {1,4})/gm, listInterruptsParagraph: /^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/, outputLinkReplace: /\\([\[\]])/g, indentCodeCompensation: /^(\s+)(?:```)/, beginningSpace: /^\s+/, endingHash: /#$/, startingSpaceChar: /^ /, endingSpaceChar: / $/, endingSpaceTabChar: /[ \t]$/, nonSpaceChar: /[^ ]/, newLineCharGlobal: /\n/g, tabCharGlobal: /\t/g, leadingSpaceTab: /^[ \t]+/, multipleSpaceGlobal: /\s+/g, blankLine: /^[ \t]*$/, doubleBlankLine: /\n[ \t]*\n[ \t]*$/, blockquoteStart: /^ {0,3}>/, blockquoteSetextReplace: /\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g, blockquoteSetextReplace2: /^ {0,3}>[ \t]?/gm, blockquoteMarkerWhitespace: /^( {0,3}>)(\t[ \t]*)/gm, nestedBlockMarker: /^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/, listReplaceNesting: /^ {1,4}(?=( {4})*[^ ])/g, listIsTask: /^\[[ xX]\][ \t]+\S/, listReplaceTask: /^\[[ xX]\][ \t]+/, listTaskCheckbox: /\[[ xX]\]/, anyLine: /\n.*\n/, hrefBrackets: /^<(.*)>$/, tableDelimiter: /[:|]/, tableAlignChars: /^\||\| *$/g, tableRowBlankLine: /\n[ \t]*$/, tableAlignRight: /^ *-+: *$/, tableAlignCenter: /^ *:-+: *$/, tableAlignLeft: /^ *:-+ *$/, startATag: /^<a /i, endATag: /^<\/a>/i, startPreScriptTag: /^<(pre|code|kbd|script)(\s|>)/i, endPreScriptTag: /^<\/(pre|code|kbd|script)(\s|>)/i, startAngleBracket: /^</, endAngleBracket: />$/, pedanticHrefTitle: /^([^'"]*[^\s])\s+(['"])(.*)\2/, unicodeAlphaNumeric: /[\p{L}\p{N}]/u, numericCharacterReference: /&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/, numericCharacterReferenceOrAmpersand: /&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g, escapeTest: /[&<>"']/, escapeReplace: /[&<>"']/g, escapeTestNoEncode: /[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/, escapeReplaceNoEncode: /[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g, caret: /(^|[^\[])\^/g, percentDecode: /%25/g, findPipe: /\|/g, splitPipe: / \|/, slashPipe: /\\\|/g, carriageReturn: /\r\n|\r/g, spaceLine: /^ +$/gm, notSpaceStart: /^\S*/, endingNewline: /\n$/, listItemRegex: (l3) => new RegExp(`^( {0,3}${l3})((?:[	 ][^\\n]*)?(?:\\n|$))`), nextBulletRegex: D((l3) => new RegExp(`^ {0,${l3}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)), hrRegex: D((l3) => new RegExp(`^ {0,${l3}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)), fencesBeginRegex: D((l3) => new RegExp(`^ {0,${l3}}(?:\`\`\`|~~~)`)), headingBeginRegex: D((l3) => new RegExp(`^ {0,${l3}}#{1,6}(?:\\s|$)`)), pedanticHeadingBeginRegex: D((l3) => new RegExp(`^ {0,${l3}}#`)), htmlBeginRegex: D((l3) => new RegExp(`^ {0,${l3}}(?:</?(?:${he})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`, "i")), blockquoteBeginRegex: D((l3) => new RegExp(`^ {0,${l3}}>`)), nestedContainerMarkers: /^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/ };
var Ge = /^(?:[ \t]*(?:\n|$))+/;
var Ne = /^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/;
var Fe = /^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/;
var V = /^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/;
var Qe = /^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/;
var ce = / {0,3}(?:[*+-]|\d{1,9}[.)])/;
var he = "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";
var J = g(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag", he).getRegex();
var $e = /^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/;
var Le = g($e).replace(/bull/g, ce).replace(/blockCode/g, /(?: {4}| {0,3}\t)/).replace(/fences/g, / {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g, / {0,3}>/).replace(/heading/g, / {0,3}#{1,6}(?:\s|$)/).replace(/hr/g, / {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g, "").replace(/html/g, J).getRegex();
var We = g($e).replace(/bull/g, ce).replace(/blockCode/g, /(?: {4}| {0,3}\t)/).replace(/fences/g, / {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g, / {0,3}>/).replace(/heading/g, / {0,3}#{1,6}(?:\s|$)/).replace(/hr/g, / {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g, / {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g, J).getRegex();
var de = /^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/;
var Ue = /^[^\n]+/;
var ge = /(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/;
var Ke = g(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label", ge).replace("title", /(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex();
var Xe = g(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g, ce).getRegex();
var ke = /<!--(?:-?>|[\s\S]*?(?:-->|$))/;
var Ve = g("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))", "i").replace("comment", ke).replace("tag", he).replace("attribute", /[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex();
var Ce = (l3) => g(de).replace("hr", V).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("|lheading", "").replace("|table", "").replace("blockquote", " {0,3}>").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", l3).replace("html", J).getRegex();
var Je = Ce(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/);
var Ye = Ce(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/);
var et = g(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph", Ye).getRegex();
var fe = { blockquote: et, code: Ne, def: Ke, fences: Fe, heading: Qe, hr: V, html: Ve, lheading: Le, list: Xe, newline: Ge, paragraph: Je, table: q, text: Ue };
var Pe = g("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr", V).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("blockquote", " {0,3}>").replace("code", "(?: {4}| {0,3}	)[^\\n]").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", " {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html", J).getRegex();
var tt = { ...fe, lheading: We, table: Pe, paragraph: g(de).replace("hr", V).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("|lheading", "").replace("table", Pe).replace("blockquote", " {0,3}>").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", " {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html", J).getRegex() };
var nt = { ...fe, html: g(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment", ke).replace(/tag/g, "(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(), def: /^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/, heading: /^(#{1,6})(.*)(?:\n+|$)/, fences: q, lheading: /^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/, paragraph: g(de).replace("hr", V).replace("heading", ` *#{1,6} *[^
]`).replace("|table", "").replace("blockquote", " {0,3}>").replace("|fences", "").replace("|list", "").replace("|html", "").replace("|tag", "").replace("lheading", Le).getRegex() };
var rt = /^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/;
var st = /^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/;
var Ie = /^( {2,}|\\)\n(?!\s*$)[ \t]*/;
var it = /^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/;
var L = /[\p{P}\p{S}]/u;
var N = /[\s\p{P}\p{S}]/u;
var Y = /[^\s\p{P}\p{S}]/u;
var ot = g(/^((?![*_])punctSpace)/, "u").replace(/punctSpace/g, N).getRegex();
var at = /[\p{Pi}\p{Ps}"']/u;
var Ae = /(?!~)[\p{P}\p{S}]/u;
var lt = /(?!~)[\s\p{P}\p{S}]/u;
var ut = /(?:[^\s\p{P}\p{S}]|~)/u;
var pt = g(/link|precode-code|html/, "g").replace("link", /\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-", _e ? "(?<!`)()" : "(^^|[^`])").replace("code", /(?<b>`+)[^`]+\k<b>(?!`)/).replace("html", /<(?! )[^<>]*?>/).getRegex();
var Ee = /^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/;
var ct = g(Ee, "u").replace(/punct/g, L).getRegex();
var ht = g(Ee, "u").replace(/punct/g, Ae).getRegex();
var dt = /^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/;
var gt = g(dt, "u").replace(/openQuote/g, at).replace(/punct/g, L).getRegex();
var ze = "^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)";
var kt = g(ze, "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var ft = g(ze, "gu").replace(/notPunctSpace/g, ut).replace(/punctSpace/g, lt).replace(/punct/g, Ae).getRegex();
var mt = "^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)";
var xt = g(mt, "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var bt = g("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)", "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var Rt = "^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)";
var Tt = g(Rt, "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var Ot = g(/^~~?(?:((?!~)punct)|[^\s~])/, "u").replace(/punct/g, L).getRegex();
var wt = "^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)";
var Pt = g(wt, "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var yt = g(/\\(punct)/, "gu").replace(/punct/g, L).getRegex();
var St = g(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/, "gu").replace(/punct/g, L).getRegex();
var _t = g(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme", /[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email", /[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex();
var $t = g(ke).replace("(?:-->|$)", "-->").getRegex();
var Lt = g("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment", $t).replace("attribute", /\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex();
var Me = /\[(?:\\[\s\S]|[^\[\]\\])*\]/;
var ie = g(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brackets", Me).getRegex();
var Ct = g(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label", ie).replace("href", /<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title", /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex();
var It = g(/^!?\[(label)\]\[(ref)\]/).replace("label", ie).replace("ref", ge).getRegex();
var At = g(/^!?\[(ref)\](?:\[\])?/).replace("ref", ge).getRegex();
var ye = /(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/;
var Et = g(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace("brackets", Me).getRegex();
var zt = g("reflink|nolink(?!\\()", "g").replace("reflink", g(/^!?\[(label)\]\[(ref)\]/).replace("label", Et).replace("ref", ye).getRegex()).replace("nolink", g(/^!?\[(ref)\](?:\[\])?/).replace("ref", ye).getRegex()).getRegex();
var Se = /[hH][tT][tT][pP][sS]?|[fF][tT][pP]/;
var Mt = /[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/;
var Bt = g(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g, Mt).getRegex();
var me = { _backpedal: q, anyPunctuation: yt, anyPunctuationOutsideCode: St, autolink: _t, blockSkip: pt, br: Ie, code: st, del: q, delLDelim: q, delRDelim: q, emStrongLDelim: ct, emStrongRDelimAst: kt, emStrongRDelimUnd: bt, escape: rt, link: Ct, nolink: At, punctuation: ot, reflink: It, reflinkSearch: zt, tag: Lt, text: it, url: q };
var Dt = { ...me, emStrongLDelim: gt, emStrongRDelimAst: xt, emStrongRDelimUnd: Tt, link: g(/^!?\[(label)\]\((.*?)\)/).replace("label", ie).getRegex(), reflink: g(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label", ie).getRegex() };
var pe = { ...me, emStrongRDelimAst: ft, emStrongLDelim: ht, delLDelim: Ot, delRDelim: Pt, url: g(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol", Bt).replace("protocol", Se).replace("email", /[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(), _backpedal: /(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/, del: /^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/, text: g(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace("protocol", Se).replace(/emailProtocol/g, /(?:mailto|xmpp):/).replace("wwwStart", _e ? "(?<![^\\s*_~(])www\\." : "www\\.").getRegex() };
var qt = { ...pe, br: g(Ie).replace("{2,}", "*").getRegex(), text: g(pe.text).replace("\\b_", "\\b_| {2,}\\n").replace(/\{2,\}/g, "*").getRegex() };
var ee = { normal: fe, gfm: tt, pedantic: nt };
var F = { normal: me, gfm: pe, breaks: qt, pedantic: Dt };
var vt = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
var Be = (l3) => vt[l3];
function y(l3, e) {
  if (e) {
    if (O.escapeTest.test(l3)) return l3.replace(O.escapeReplace, Be);
  } else if (O.escapeTestNoEncode.test(l3)) return l3.replace(O.escapeReplaceNoEncode, Be);
  return l3;
}
function De(l3) {
  return O.numericCharacterReference.test(l3) ? l3.replace(O.numericCharacterReferenceOrAmpersand, (e, t, n) => {
    if (t === void 0 && n === void 0) return "&amp;";
    let r = t === void 0 ? Number.parseInt(n, 16) : Number.parseInt(t, 10);
    return r === 0 || r > 1114111 || r >= 55296 && r <= 57343 ? "�" : r === 38 ? "&amp;" : String.fromCodePoint(r);
  }) : l3;
}
function xe(l3) {
  try {
    l3 = encodeURI(l3).replace(O.percentDecode, "%");
  } catch {
    return null;
  }
  return l3;
}
function be(l3, e) {
  let t = l3.replace(O.findPipe, (s, o, i) => {
    let a = false, c = o;
    for (; --c >= 0 && i[c] === "\\"; ) a = !a;
    return a ? "|" : " |";
  }), n = t.split(O.splitPipe), r = 0;
  if (n[0].trim() || n.shift(), n.length > 0 && !n.at(-1)?.trim() && n.pop(), e) if (n.length > e) n.splice(e);
  else for (; n.length < e; ) n.push("");
  for (; r < n.length; r++) n[r] = n[r].trim().replace(O.slashPipe, "|");
  return n;
}
function C(l3, e, t) {
  let n = l3.length;
  if (n === 0) return "";
  let r = 0;
  for (; r < n; ) {
    let s = l3.charAt(n - r - 1);
    if (s === e && !t) r++;
    else if (s !== e && t) r++;
    else break;
  }
  return l3.slice(0, n - r);
}
function Re(l3) {
  let e = l3.split(`
`), t = e.length - 1;
  for (; t >= 0 && O.blankLine.test(e[t]); ) t--;
  return e.length - t <= 2 ? l3 : e.slice(0, t + 1).join(`
`);
}
function W(l3) {
  return l3.trim().replace(O.multipleSpaceGlobal, " ").toLowerCase().toUpperCase().toLowerCase();
}
function Te(l3, e) {
  if (l3.indexOf(e[0]) === -1 && l3.indexOf(e[1]) === -1) return -1;
  let t = 0;
  for (let n = 0; n < l3.length; n++) if (l3[n] === "\\") n++;
  else if (l3[n] === e[0]) t++;
  else if (l3[n] === e[1] && (t--, t < 0)) return n;
  return t > 0 ? -2 : -1;
}
var Q = /* @__PURE__ */ new WeakMap();
function Oe(l3) {
  let e = { "*": -1, _: -1 }, t = -1, n = l3.length;
  for (let r = 0; r < n; r++) {
    let s = l3[r];
    if (s !== "*" && s !== "_" && s !== "~") continue;
    let o = r === 0 ? `
` : l3[r - 1], i = r + 1;
    for (; i < n && l3[i] === s; ) i++;
    o !== " " && o !== "	" && o !== `
` && o !== "\r" && o !== "\f" && (s === "~" ? t = r : e[s] = r), r = i - 1;
  }
  return { maskedSrc: l3, lastPossibleEmStrongCloserIndex: e, lastPossibleDelCloserIndex: t };
}
function qe(l3, e) {
  let t = Oe(e), n = Q.get(l3);
  n ? n.push(t) : Q.set(l3, [t]);
}
function ve(l3) {
  let e = Q.get(l3);
  e && (e.pop(), e.length === 0 && Q.delete(l3));
}
function oe(l3, e, t) {
  let n = Q.get(l3)?.at(-1);
  return n && n.maskedSrc === e ? n.lastPossibleEmStrongCloserIndex[t] : Oe(e).lastPossibleEmStrongCloserIndex[t];
}
function ae(l3, e) {
  let t = Q.get(l3)?.at(-1);
  return t && t.maskedSrc === e ? t.lastPossibleDelCloserIndex : Oe(e).lastPossibleDelCloserIndex;
}
function te(l3, e = 0) {
  let t = e, n = "";
  for (let r of l3) if (r === "	") {
    let s = 4 - t % 4;
    n += " ".repeat(s), t += s;
  } else n += r, t++;
  return n;
}
function Ht(l3, e) {
  let t = "";
  for (let n = 0; n < l3.length; n++) {
    if (l3[n] === "`") {
      let r = e.inline.code.exec(l3.slice(n));
      if (r) {
        t += r[0], n += r[0].length - 1;
        continue;
      }
    }
    if (l3[n] === "\\" && (l3[n + 1] === "[" || l3[n + 1] === "]")) {
      t += l3[n + 1], n++;
      continue;
    }
    t += l3[n];
  }
  return t;
}
function He(l3, e, t, n, r) {
  let s = e.href, o = e.title || null, i = Ht(l3[1], r), a = l3[0].charAt(0) === "!", c = n.state.inLink, u = n.state.linkEmitted, d = n.state.inRawBlock;
  n.state.inLink = true, n.state.linkEmitted = false;
  let h = n.inlineTokens(i), p = n.state.linkEmitted;
  if (n.state.linkEmitted = u, n.state.inLink = c, !a) {
    if (p) {
      n.state.inRawBlock = d;
      return;
    }
    n.state.linkEmitted = true;
  }
  return { type: a ? "image" : "link", raw: t, href: s, title: o, text: i, tokens: h };
}
function Zt(l3, e, t) {
  let n = l3.match(t.other.indentCodeCompensation);
  if (n === null) return e;
  let r = n[1];
  return e.split(`
`).map((s) => {
    let o = s.match(t.other.beginningSpace);
    if (o === null) return s;
    let [i] = o;
    return s.slice(Math.min(i.length, r.length));
  }).join(`
`);
}
function Ze(l3, e, t, n) {
  if (!e.includes("<")) return false;
  for (let r = 0; r < e.length; r++) {
    if (e[r] === "\\") {
      r++;
      continue;
    }
    if (e[r] === "`") {
      let i = n.inline.code.exec(e.slice(r));
      if (i) {
        r += i[0].length - 1;
        continue;
      }
    }
    if (e[r] !== "<") continue;
    let s = l3.slice(t + r), o = n.inline.tag.exec(s) || n.inline.autolink.exec(s);
    if (o) {
      if (o[0].length > e.length - r) return true;
      r += o[0].length - 1;
    }
  }
  return false;
}
var _ = class {
  options;
  rules;
  lexer;
  constructor(e) {
    this.options = e || S;
  }
  space(e) {
    let t = this.rules.block.newline.exec(e);
    if (t && t[0].length > 0) return { type: "space", raw: t[0] };
  }
  code(e) {
    let t = this.rules.block.code.exec(e);
    if (t) {
      let n = this.options.pedantic ? t[0] : Re(t[0]), r = n.replace(this.rules.other.codeRemoveIndent, "");
      return { type: "code", raw: n, codeBlockStyle: "indented", text: r };
    }
  }
  fences(e) {
    let t = this.rules.block.fences.exec(e);
    if (t) {
      let n = t[0], r = Zt(n, t[3] || "", this.rules);
      return t[3] !== void 0 && (r === "" || r.endsWith(`
`)) && (r += `
`), { type: "code", raw: n, lang: t[2] ? t[2].trim().replace(this.rules.inline.anyPunctuation, "$1") : t[2], text: r };
    }
  }
  heading(e) {
    let t = this.rules.block.heading.exec(e);
    if (t) {
      let n = t[2].trim();
      if (this.rules.other.endingHash.test(n)) {
        let r = C(n, "#");
        (this.options.pedantic || !r || this.rules.other.endingSpaceTabChar.test(r)) && (n = r.trim());
      }
      return { type: "heading", raw: C(t[0], `
`), depth: t[1].length, text: n, tokens: this.lexer.inline(n) };
    }
  }
  hr(e) {
    let t = this.rules.block.hr.exec(e);
    if (t) return { type: "hr", raw: C(t[0], `
`) };
  }
  blockquote(e) {
    let t = this.rules.block.blockquote.exec(e);
    if (t) {
      let n = C(t[0], `
`).split(`
`), r = "", s = "", o = [];
      for (; n.length > 0; ) {
        let i = false, a = [], c;
        for (c = 0; c < n.length; c++) if (this.rules.other.blockquoteStart.test(n[c])) a.push(n[c]), i = true;
        else if (!i) a.push(n[c]);
        else break;
        n = n.slice(c);
        let u = a.join(`
`), d = u.replace(this.rules.other.blockquoteMarkerWhitespace, (k, m, b) => b.startsWith(" ") ? m + " " + b.slice(1) : m + te(b, m.length)).replace(this.rules.other.blockquoteSetextReplace, `
    $1`).replace(this.rules.other.blockquoteSetextReplace2, "");
        r = r ? `${r}
${u}` : u, s = s ? `${s}
${d}` : d;
        let h = this.lexer.state.top;
        if (this.lexer.state.top = true, this.lexer.blockTokens(d, o, true), this.lexer.state.top = h, n.length === 0) break;
        let p = o.at(-1);
        if (p?.type === "code" || p?.type === "heading" || p?.type === "hr" || p?.type === "html" || p?.type === "table") break;
        if (p?.type === "blockquote") {
          let k = p, m = n.join(`
`), b = k.raw + `
` + m.replace(this.rules.other.blockquoteSetextReplace2, ""), f = this.blockquote(b);
          o[o.length - 1] = f;
          let R = b.substring(f.raw.length).replace(/^\n/, ""), E = R ? R.split(`
`).length : 0, T = E ? n.slice(0, -E) : n;
          if (T.length > 0 && (r = `${r}
${T.join(`
`)}`), s = s.substring(0, s.length - k.text.length) + f.text, n = n.slice(T.length), n.length > 0 && this.rules.other.blockquoteStart.test(n[0])) continue;
          break;
        } else if (p?.type === "list") {
          let k = p, m = k.raw + `
` + n.join(`
`), b = this.list(m);
          o[o.length - 1] = b;
          let f = b.raw.length > k.raw.length ? m.slice(k.raw.length + 1, b.raw.length).split(`
`).length : 0;
          if (f > 0) {
            let R = n.slice(0, f).join(`
`);
            r = `${r}
${R}`, s = `${s}
${R}`;
          }
          if (n = n.slice(f), n.length > 0 && !this.rules.other.blockquoteStart.test(n[0])) break;
          continue;
        }
      }
      return { type: "blockquote", raw: r, tokens: o, text: s };
    }
  }
  list(e) {
    let t = this.rules.block.list.exec(e);
    if (t) {
      if (!this.options.pedantic && this.lexer.state.lastToken?.type === "text" && !this.rules.other.listInterruptsParagraph.test(e)) return;
      let n = e, r = () => n.length - e.length, s = t[1].trim(), o = s.length > 1, i = { type: "list", raw: "", ordered: o, start: o ? +s.slice(0, -1) : "", loose: false, items: [] };
      s = o ? `\\d{1,9}\\${s.slice(-1)}` : `\\${s}`, this.options.pedantic && (s = o ? s : "[*+-]");
      let a = this.rules.other.listItemRegex(s), c = false;
      for (; e; ) {
        let h = false, p = "";
        if (!(t = a.exec(e)) || this.rules.block.hr.test(e)) break;
        let k = r();
        e = e.substring(t[0].length);
        let m = t[2].split(`
`, 1)[0], b = t[1].length, f = this.options.pedantic ? te(m, b) : m.replace(this.rules.other.leadingSpaceTab, (H) => te(H, b)), R = e.split(`
`, 1)[0], E = !f.trim(), T = 0;
        if (this.options.pedantic ? (T = 2, p = f.trimStart()) : E ? T = b + 1 : (T = f.search(this.rules.other.nonSpaceChar), T = T > 4 ? 1 : T, p = f.slice(T), T += b), E && this.rules.other.blankLine.test(R) && (e = e.substring(R.length + 1), h = true), !h) {
          let H = this.rules.other.nextBulletRegex(T), K = this.rules.other.hrRegex(T), re = this.rules.other.fencesBeginRegex(T), B = this.options.pedantic ? this.rules.other.pedanticHeadingBeginRegex(T) : this.rules.other.headingBeginRegex(T), X = this.rules.other.htmlBeginRegex(T), se = this.rules.other.blockquoteBeginRegex(T), le = false;
          for (; e; ) {
            let we = e.split(`
`, 1)[0], Z;
            if (R = we, this.options.pedantic ? (R = R.replace(this.rules.other.listReplaceNesting, "  "), Z = R) : Z = R.replace(this.rules.other.leadingSpaceTab, ($) => te($)), re.test(R) || B.test(R) || X.test(R) || se.test(R) || H.test(R) || K.test(R)) break;
            if (Z.search(this.rules.other.nonSpaceChar) >= T || !R.trim()) p += `
` + Z.slice(T), le = false;
            else {
              if (E) break;
              let $ = f;
              if (!this.options.pedantic && !p.includes(`
`) && !f.includes("	")) {
                let j;
                for (; !K.test($) && (j = this.rules.other.nestedBlockMarker.exec($)); ) $ = $.slice(j[0].length);
                if (!$.trim()) break;
              }
              if ($.replace(this.rules.other.tabCharGlobal, "    ").search(this.rules.other.nonSpaceChar) >= 4 || re.test($) || B.test($) || X.test($) || K.test($)) break;
              if (!this.options.pedantic && !le) {
                let j = f.replace(this.rules.other.nestedContainerMarkers, "");
                if (this.rules.block.fences.test(j) || this.rules.block.heading.test(j) || this.rules.block.hr.test(j)) break;
              }
              let je = !this.options.pedantic && /^ {0,3}(?:=+|-+) *$/.test(R) && this.rules.block.lheading.test(`${f}
${R}`) ? `    ${Z.replace(/^ {0,3}/, "")}` : R;
              p += `
` + je, le = true;
            }
            E = !R.trim(), e = e.substring(we.length + 1), f = Z.slice(T);
          }
        }
        let U = n.slice(k, r());
        i.loose || (c ? i.loose = true : this.rules.other.doubleBlankLine.test(U) && (c = true)), i.items.push({ type: "list_item", raw: U, task: !!this.options.gfm && this.rules.other.listIsTask.test(p), loose: false, text: p, tokens: [] });
      }
      let u = i.items.at(-1);
      if (u) u.raw = u.raw.trimEnd(), u.text = u.text.trimEnd();
      else return;
      i.raw = n.slice(0, r()).trimEnd();
      let d = [];
      for (let h of i.items) if (this.lexer.state.top = false, d.push(this.lexer.inlineQueue.length), h.tokens = this.lexer.blockTokens(h.text, []), !i.loose) {
        let p = h.tokens.filter((m) => m.type === "space"), k = p.length > 0 && p.some((m) => this.rules.other.anyLine.test(m.raw));
        i.loose = k;
      }
      for (let h = 0; h < i.items.length; h++) {
        let p = i.items[h], k = p.tokens[0];
        if (p.task && (k?.type === "text" || k?.type === "paragraph")) {
          p.text = p.text.replace(this.rules.other.listReplaceTask, ""), k.raw = k.raw.replace(this.rules.other.listReplaceTask, ""), k.text = k.text.replace(this.rules.other.listReplaceTask, "");
          let m = this.lexer.inlineQueue;
          for (let f = d[h]; f < m.length; f++) if (m[f].tokens === k.tokens) {
            m[f].src = m[f].src.replace(this.rules.other.listReplaceTask, "");
            break;
          }
          let b = this.rules.other.listTaskCheckbox.exec(p.raw);
          if (b) {
            let f = { type: "checkbox", raw: b[0] + " ", checked: b[0] !== "[ ]" };
            p.checked = f.checked, i.loose ? p.tokens[0] && ["paragraph", "text"].includes(p.tokens[0].type) && "tokens" in p.tokens[0] && p.tokens[0].tokens ? (p.tokens[0].raw = f.raw + p.tokens[0].raw, p.tokens[0].text = f.raw + p.tokens[0].text, p.tokens[0].tokens.unshift(f)) : p.tokens.unshift({ type: "paragraph", raw: f.raw, text: f.raw, tokens: [f] }) : p.tokens.unshift(f);
          }
        } else p.task && (p.task = false);
      }
      if (i.loose) for (let h of i.items) {
        h.loose = true;
        for (let p of h.tokens) p.type === "text" && (p.type = "paragraph");
      }
      return i;
    }
  }
  html(e) {
    let t = this.rules.block.html.exec(e);
    if (t) {
      if (this.lexer.state.lastToken?.type === "paragraph" && !this.rules.other.htmlBeginRegex(4).test(e)) return;
      let n = Re(t[0]);
      return { type: "html", block: true, raw: n, pre: t[1] === "pre" || t[1] === "script" || t[1] === "style", text: n };
    }
  }
  def(e) {
    let t = this.rules.block.def.exec(e);
    if (t) {
      if (!this.rules.other.startAngleBracket.test(t[2]) && Te(t[2], "()") !== -1) return;
      let n = W(t[1]), r = t[2] ? t[2].replace(this.rules.other.hrefBrackets, "$1").replace(this.rules.inline.anyPunctuation, "$1") : "", s = t[3] ? t[3].substring(1, t[3].length - 1).replace(this.rules.inline.anyPunctuation, "$1") : t[3];
      return { type: "def", tag: n, raw: C(t[0], `
`), href: r, title: s };
    }
  }
  table(e) {
    let t = this.rules.block.table.exec(e);
    if (!t || !this.rules.other.tableDelimiter.test(t[2])) return;
    let n = be(t[1]), r = t[2].replace(this.rules.other.tableAlignChars, "").split("|"), s = t[3]?.trim() ? t[3].replace(this.rules.other.tableRowBlankLine, "").split(`
`) : [], o = { type: "table", raw: C(t[0], `
`), header: [], align: [], rows: [] };
    if (n.length === r.length) {
      for (let i of r) this.rules.other.tableAlignRight.test(i) ? o.align.push("right") : this.rules.other.tableAlignCenter.test(i) ? o.align.push("center") : this.rules.other.tableAlignLeft.test(i) ? o.align.push("left") : o.align.push(null);
      for (let i = 0; i < n.length; i++) o.header.push({ text: n[i], tokens: this.lexer.inline(n[i]), header: true, align: o.align[i] });
      for (let i of s) o.rows.push(be(i, o.header.length).map((a, c) => ({ text: a, tokens: this.lexer.inline(a), header: false, align: o.align[c] })));
      return o;
    }
  }
  lheading(e) {
    let t = this.rules.block.lheading.exec(e);
    if (t) {
      let n = t[1].trim();
      return { type: "heading", raw: C(t[0], `
`), depth: t[2].charAt(0) === "=" ? 1 : 2, text: n, tokens: this.lexer.inline(n) };
    }
  }
  paragraph(e) {
    let t = this.rules.block.paragraph.exec(e);
    if (t) {
      let n = t[1].charAt(t[1].length - 1) === `
` ? t[1].slice(0, -1) : t[1];
      return { type: "paragraph", raw: t[0], text: n, tokens: this.lexer.inline(n) };
    }
  }
  text(e) {
    let t = this.rules.block.text.exec(e);
    if (t) return { type: "text", raw: t[0], text: t[0], tokens: this.lexer.inline(t[0]) };
  }
  escape(e) {
    if (e.charCodeAt(0) !== 92) return;
    let t = this.rules.inline.escape.exec(e);
    if (t) return { type: "escape", raw: t[0], text: t[1] };
  }
  tag(e) {
    if (e.charCodeAt(0) !== 60) return;
    let t = this.rules.inline.tag.exec(e);
    if (t) return !this.lexer.state.inLink && this.rules.other.startATag.test(t[0]) ? this.lexer.state.inLink = true : this.lexer.state.inLink && this.rules.other.endATag.test(t[0]) && (this.lexer.state.inLink = false), !this.lexer.state.inRawBlock && this.rules.other.startPreScriptTag.test(t[0]) ? this.lexer.state.inRawBlock = true : this.lexer.state.inRawBlock && this.rules.other.endPreScriptTag.test(t[0]) && (this.lexer.state.inRawBlock = false), { type: "html", raw: t[0], inLink: this.lexer.state.inLink, inRawBlock: this.lexer.state.inRawBlock, block: false, text: t[0] };
  }
  link(e) {
    if (this.lexer.state.linkParenPossible === false) return;
    let t = e.charCodeAt(0);
    if (t !== 91 && t !== 33) return;
    let n = this.rules.inline.link.exec(e);
    if (n) {
      let r = n[0].charAt(0) === "!" ? 2 : 1;
      if (!this.options.pedantic && Ze(e, n[1], r, this.rules)) return;
      let s = n[2].trim();
      if (!this.options.pedantic && this.rules.other.startAngleBracket.test(s)) {
        if (!this.rules.other.endAngleBracket.test(s)) return;
        let c = C(s.slice(0, -1), "\\");
        if ((s.length - c.length) % 2 === 0) return;
      } else {
        let c = Te(n[2], "()");
        if (c === -2) return;
        if (c > -1) {
          let d = (n[0].indexOf("!") === 0 ? 5 : 4) + n[1].length + c;
          n[2] = n[2].substring(0, c), n[0] = n[0].substring(0, d).trim(), n[3] = "";
        }
      }
      let o = C(n[0].slice(0, -1), "\\");
      if ((n[0].length - o.length) % 2 === 0) return;
      let i = n[2], a = "";
      if (this.options.pedantic) {
        let c = this.rules.other.pedanticHrefTitle.exec(i);
        c && (i = c[1], a = c[3]);
      } else a = n[3] ? n[3].slice(1, -1) : "";
      return i = i.trim(), this.rules.other.startAngleBracket.test(i) && (this.options.pedantic && !this.rules.other.endAngleBracket.test(s) ? i = i.slice(1) : i = i.slice(1, -1)), He(n, { href: i && i.replace(this.rules.inline.anyPunctuation, "$1"), title: a && a.replace(this.rules.inline.anyPunctuation, "$1") }, n[0], this.lexer, this.rules);
    }
  }
  reflink(e, t) {
    let n = e.charCodeAt(0);
    if (n !== 91 && n !== 33) return;
    let r;
    if ((r = this.rules.inline.reflink.exec(e)) || (r = this.rules.inline.nolink.exec(e))) {
      let s = r[0].charAt(0) === "!" ? 2 : 1;
      if (!this.options.pedantic && Ze(e, r[1], s, this.rules)) return;
      let o = t[W(r[2] || r[1])];
      if (!o) {
        let i = r[0].charAt(0);
        return { type: "text", raw: i, text: i };
      }
      return He(r, o, r[0], this.lexer, this.rules);
    }
  }
  emStrong(e, t, n = "") {
    let r = this.rules.inline.emStrongLDelim.exec(e);
    if (!r || !r[1] && !r[2] && !r[3] && !r[4]) return;
    let s = r[0][0], o = n === s, i = t.length - e.length, a = i;
    for (; !this.options.pedantic && a > 0 && t[a - 1] === s; ) a--;
    let c = [...t.slice(Math.max(0, a - 2), a)].at(-1) ?? "", u = c === "*" || c === "_" || !!this.rules.inline.punctuation.exec(c);
    a < i && (n = c);
    let d = a < i ? u : n === "*" || n === "_" || !!this.rules.inline.punctuation.exec(n);
    if (r[4] && n.match(this.rules.other.unicodeAlphaNumeric)) return;
    let h = r[1] || r[3] || "";
    if (!h || !n || d) {
      let p = [...r[0]].length - 1, k, m, b = p, f = 0, R = i - a + p, E = !this.options.pedantic && !!c.trim() && (!!h || s === "*" && !u);
      if (s !== "*" && s !== "_") return;
      let T = s === "*" ? this.rules.inline.emStrongRDelimAst : this.rules.inline.emStrongRDelimUnd, U = oe(this, t, s), H = t.length - e.length + p;
      if (U < H) return;
      t = t.slice(-1 * e.length + p);
      let K = U - H;
      for (T.lastIndex = 0; (r = T.exec(t)) !== null && !(r.index > K); ) {
        if (k = r[1] || r[2] || r[3] || r[4] || r[5] || r[6], !k) continue;
        if (m = [...k].length, r[3] || r[4]) {
          b += m;
          continue;
        } else if ((r[5] || r[6] || E) && R % 3 && !((R + m) % 3)) {
          if (o && (r[5] || r[6])) break;
          f += m;
          continue;
        }
        if (b -= m, b > 0) continue;
        m = Math.min(m, m + b + f);
        let re = [...r[0]][0].length, B = e.slice(0, p + r.index + re + m);
        if (Math.min(p, m) % 2) {
          let se = B.slice(1, -1);
          return { type: "em", raw: B, text: se, tokens: this.lexer.inlineTokens(se) };
        }
        let X = B.slice(2, -2);
        return { type: "strong", raw: B, text: X, tokens: this.lexer.inlineTokens(X) };
      }
    }
  }
  codespan(e) {
    if (e.charCodeAt(0) !== 96) return;
    let t = this.rules.inline.code.exec(e);
    if (t) {
      let n = t[2].replace(this.rules.other.newLineCharGlobal, " "), r = this.rules.other.nonSpaceChar.test(n), s = this.rules.other.startingSpaceChar.test(n) && this.rules.other.endingSpaceChar.test(n);
      return r && s && (n = n.substring(1, n.length - 1)), { type: "codespan", raw: t[0], text: n };
    }
  }
  br(e) {
    let t = e.charCodeAt(0);
    if (t !== 32 && t !== 92 && t !== 10) return;
    let n = this.rules.inline.br.exec(e);
    if (n) return { type: "br", raw: n[0] };
  }
  del(e, t, n = "") {
    if (e.charCodeAt(0) !== 126) return;
    let r = this.rules.inline.delLDelim.exec(e);
    if (!r) return;
    if (!(r[1] || "") || !n || this.rules.inline.punctuation.exec(n)) {
      let o = [...r[0]].length - 1, i, a, c = o, u = this.rules.inline.delRDelim, d = ae(this, t), h = t.length - e.length + o;
      if (d < h) return;
      t = t.slice(-1 * e.length + o);
      let p = d - h;
      for (u.lastIndex = 0; (r = u.exec(t)) !== null && !(r.index > p); ) {
        if (i = r[1] || r[2] || r[3] || r[4] || r[5] || r[6], !i || (a = [...i].length, a !== o)) continue;
        if (r[3] || r[4]) {
          c += a;
          continue;
        }
        if (c -= a, c > 0) continue;
        a = Math.min(a, a + c);
        let k = [...r[0]][0].length, m = e.slice(0, o + r.index + k + a), b = m.slice(o, -o);
        return { type: "del", raw: m, text: b, tokens: this.lexer.inlineTokens(b) };
      }
    }
  }
  autolink(e) {
    if (e.charCodeAt(0) !== 60) return;
    let t = this.rules.inline.autolink.exec(e);
    if (t) {
      let n, r;
      return t[2] === "@" ? (n = t[1], r = "mailto:" + n) : (n = t[1], r = n), { type: "link", raw: t[0], text: n, href: r, autolink: true, tokens: [{ type: "text", raw: n, text: n }] };
    }
  }
  url(e) {
    let t;
    if (t = this.rules.inline.url.exec(e)) {
      let n, r;
      if (t[2] === "@") n = t[0], r = "mailto:" + n;
      else {
        let s;
        do
          s = t[0], t[0] = this.rules.inline._backpedal.exec(t[0])?.[0] ?? "";
        while (s !== t[0]);
        n = t[0], t[1] === "www." ? r = "http://" + t[0] : r = t[0];
      }
      return { type: "link", raw: t[0], text: n, href: r, autolink: true, tokens: [{ type: "text", raw: n, text: n }] };
    }
  }
  inlineText(e) {
    let t = this.rules.inline.text.exec(e);
    if (t) {
      let n = this.lexer.state.inRawBlock;
      return { type: "text", raw: t[0], text: n ? t[0] : De(t[0]), escaped: n };
    }
  }
};
var w = class l {
  tokens;
  options;
  state;
  inlineQueue;
  tokenizer;
  constructor(e) {
    this.tokens = [], this.tokens.links = /* @__PURE__ */ Object.create(null), this.options = e || S, this.options.tokenizer = this.options.tokenizer || new _(), this.tokenizer = this.options.tokenizer, this.tokenizer.options = this.options, this.tokenizer.lexer = this, this.inlineQueue = [], this.state = { inLink: false, inRawBlock: false, linkEmitted: false, linkParenPossible: true, top: true };
    let t = { other: O, block: ee.normal, inline: F.normal };
    this.options.pedantic ? (t.block = ee.pedantic, t.inline = F.pedantic) : this.options.gfm && (t.block = ee.gfm, this.options.breaks ? t.inline = F.breaks : t.inline = F.gfm), this.tokenizer.rules = t;
  }
  static get rules() {
    return { block: ee, inline: F };
  }
  static lex(e, t) {
    return new l(t).lex(e);
  }
  static lexInline(e, t) {
    return new l(t).inlineTokens(e);
  }
  lex(e) {
    e = e.replace(O.carriageReturn, `
`), this.blockTokens(e, this.tokens);
    for (let t = 0; t < this.inlineQueue.length; t++) {
      let n = this.inlineQueue[t];
      this.state.inRawBlock = false, this.inlineTokens(n.src, n.tokens);
    }
    return this.inlineQueue = [], this.tokens;
  }
  blockTokens(e, t = [], n = false) {
    this.tokenizer.lexer = this;
    let r = this.state.lastToken;
    this.options.pedantic && (e = e.replace(O.tabCharGlobal, "    ").replace(O.spaceLine, ""));
    let s = 1 / 0, o, i = this.options.gfm && !this.options.pedantic && this.tokenizer.paragraph === _.prototype.paragraph;
    for (; e; ) {
      if (e.length < s) s = e.length;
      else {
        this.infiniteLoopError(e.charCodeAt(0));
        break;
      }
      this.state.lastToken = t.at(-1);
      let a;
      if (this.options.extensions?.block?.some((u) => (a = u.call({ lexer: this }, e, t)) ? (e = e.substring(a.raw.length), t.push(a), true) : false)) continue;
      if (a = this.tokenizer.space(e)) {
        e = e.substring(a.raw.length);
        let u = t.at(-1);
        a.raw.length === 1 && u !== void 0 ? u.raw += `
` : t.push(a);
        continue;
      }
      if (a = this.tokenizer.code(e)) {
        e = e.substring(a.raw.length);
        let u = t.at(-1);
        u?.type === "paragraph" || u?.type === "text" ? (u.raw += (u.raw.endsWith(`
`) ? "" : `
`) + a.raw, u.text += `
` + a.text, this.inlineQueue.at(-1).src = u.text) : t.push(a);
        continue;
      }
      if (a = this.tokenizer.fences(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.heading(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.hr(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.blockquote(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.list(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.html(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.def(e)) {
        e = e.substring(a.raw.length);
        let u = t.at(-1);
        u?.type === "paragraph" || u?.type === "text" ? (u.raw += (u.raw.endsWith(`
`) ? "" : `
`) + a.raw, u.text += `
` + a.raw, this.inlineQueue.at(-1).src = u.text) : (this.tokens.links[a.tag] || (this.tokens.links[a.tag] = { href: a.href, title: a.title }), t.push(a));
        continue;
      }
      if (a = this.tokenizer.table(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.lheading(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      let c = e;
      if (this.options.extensions?.startBlock) {
        let u = 1 / 0, d = e.slice(1), h;
        this.options.extensions.startBlock.forEach((p) => {
          h = p.call({ lexer: this }, d), typeof h == "number" && h >= 0 && (u = Math.min(u, h));
        }), u < 1 / 0 && u >= 0 && (c = e.substring(0, u + 1));
      }
      if (this.state.top && (a = this.tokenizer.paragraph(c))) {
        let u = t.at(-1);
        (n || u === o && i) && u?.type === "paragraph" ? (u.raw += (u.raw.endsWith(`
`) ? "" : `
`) + a.raw, u.text += `
` + a.text, this.inlineQueue.pop(), this.inlineQueue.at(-1).src = u.text, o = u) : (t.push(a), o = a), n = c.length !== e.length, e = e.substring(a.raw.length);
        continue;
      }
      if (a = this.tokenizer.text(e)) {
        e = e.substring(a.raw.length);
        let u = t.at(-1);
        u?.type === "text" ? (u.raw += (u.raw.endsWith(`
`) ? "" : `
`) + a.raw, u.text += `
` + a.text, this.inlineQueue.pop(), this.inlineQueue.at(-1).src = u.text) : t.push(a);
        continue;
      }
      if (e) {
        this.infiniteLoopError(e.charCodeAt(0));
        break;
      }
    }
    return this.state.top = true, this.state.lastToken = r, t;
  }
  inline(e, t = []) {
    return this.inlineQueue.push({ src: e, tokens: t }), t;
  }
  linkInText(e) {
    if (!e.includes("[")) return false;
    let t = this.tokenizer.rules.inline.link;
    for (let n of e.matchAll(this.tokenizer.rules.inline.blockSkip)) if (t.test(n[0]) && e.charAt(n.index - 1) !== "!") return true;
    for (let n of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)) {
      let r = n[0], s = r.lastIndexOf("[");
      if (!(r.charAt(0) === "!" || !Object.hasOwn(this.tokens.links, W(r.slice(s + 1, -1)))) && !(s > 1 && this.linkInText(r.slice(1, s - 1)))) return true;
    }
    return false;
  }
  inlineTokens(e, t = []) {
    this.tokenizer.lexer = this;
    let n = this.state.linkParenPossible;
    this.state.linkParenPossible = e.includes(")");
    try {
      return this.#t(e, t);
    } finally {
      this.state.linkParenPossible = n;
    }
  }
  #t(e, t) {
    let n = e.includes("*") || e.includes("_") || e.includes("~"), r = n || this.options.hooks?.emStrongMask || this.tokenizer.emStrong !== _.prototype.emStrong || this.tokenizer.del !== _.prototype.del ? this.#r(e) : e;
    if (!n) return this.#e(e, r, t);
    qe(this.tokenizer, r);
    try {
      return this.#e(e, r, t);
    } finally {
      ve(this.tokenizer);
    }
  }
  #e(e, t, n) {
    let r = false, s = "", o = 1 / 0;
    for (; e; ) {
      if (e.length < o) o = e.length;
      else {
        this.infiniteLoopError(e.charCodeAt(0));
        break;
      }
      r || (s = ""), r = false;
      let i;
      if (this.options.extensions?.inline?.some((u) => (i = u.call({ lexer: this }, e, n)) ? (e = e.substring(i.raw.length), n.push(i), true) : false)) continue;
      if (i = this.tokenizer.escape(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.tag(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.link(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.reflink(e, this.tokens.links)) {
        e = e.substring(i.raw.length);
        let u = n.at(-1);
        i.type === "text" && u?.type === "text" ? (u.raw += i.raw, u.text += i.text) : n.push(i);
        continue;
      }
      let a = e[0];
      if (a === "*" || a === "_") {
        let u = t.length - e.length;
        if (oe(this.tokenizer, t, a) <= u) {
          let h = 1;
          for (; h < e.length && e.charCodeAt(h) === a.charCodeAt(0); ) h++;
          let p = e.substring(0, h), k = n.at(-1);
          k?.type === "text" && !k.escaped ? (k.raw += p, k.text += p) : n.push({ type: "text", raw: p, text: p, escaped: false }), e = e.substring(h), s = a, r = true;
          continue;
        }
      } else if (a === "~") {
        let u = t.length - e.length;
        if (ae(this.tokenizer, t) <= u) {
          let h = 1;
          for (; h < e.length && e.charCodeAt(h) === 126; ) h++;
          let p = e.substring(0, h), k = n.at(-1);
          k?.type === "text" && !k.escaped ? (k.raw += p, k.text += p) : n.push({ type: "text", raw: p, text: p, escaped: false }), e = e.substring(h), s = a, r = true;
          continue;
        }
      }
      if (i = this.tokenizer.emStrong(e, t, s)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.codespan(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.br(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.del(e, t, s)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.autolink(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (!this.state.inLink && (i = this.tokenizer.url(e))) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      let c = e;
      if (this.options.extensions?.startInline) {
        let u = 1 / 0, d = e.slice(1), h;
        this.options.extensions.startInline.forEach((p) => {
          h = p.call({ lexer: this }, d), typeof h == "number" && h >= 0 && (u = Math.min(u, h));
        }), u < 1 / 0 && u >= 0 && (c = e.substring(0, u + 1));
      }
      if (i = this.tokenizer.inlineText(c)) {
        e = e.substring(i.raw.length), i.raw.slice(-1) !== "_" && (s = i.raw.slice(-1)), r = true;
        let u = n.at(-1);
        u?.type === "text" ? (u.raw += i.raw, u.text += i.text) : n.push(i);
        continue;
      }
      if (e) {
        this.infiniteLoopError(e.charCodeAt(0));
        break;
      }
    }
    return n;
  }
  #n(e) {
    let { blockSkip: t, tag: n, autolink: r } = this.tokenizer.rules.inline, s = "", o = 0, i;
    for (t.lastIndex = 0; i = t.exec(e); ) {
      let a = i.index + (i[2] ? i[2].length : 0), c = i.index + i[0].length;
      if (e.charAt(a) === "<") {
        let u = e.slice(a), d = n.exec(u) || r.exec(u);
        if (!d) {
          t.lastIndex = a + 1;
          continue;
        }
        c = a + d[0].length, t.lastIndex = c;
      }
      s += e.slice(o, a) + "[" + "a".repeat(c - a - 2) + "]", o = c;
    }
    return s + e.slice(o);
  }
  #r(e) {
    let t = e;
    if (this.tokens.links && e.includes("[")) {
      let n = this.tokenizer.rules.inline.reflinkSearch, r = (s) => {
        let o = s.lastIndexOf("[");
        if (!Object.hasOwn(this.tokens.links, W(s.slice(o + 1, -1)))) return s;
        if (o > 1 && s.charAt(0) !== "!") {
          let i = s.slice(1, o - 1);
          if (this.linkInText(i)) return "[" + i.replace(n, r) + "][" + "a".repeat(s.length - o - 2) + "]";
        }
        return "[" + "a".repeat(s.length - 2) + "]";
      };
      t = t.replace(n, r);
    }
    return t = t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode, (n, r, s) => s ? "+".repeat(n.length) : r ? r + n.slice(r.length, -r.length).replace(/`/g, "+") + r : n), t = this.#n(t), t = this.options.hooks?.emStrongMask?.call({ lexer: this }, t) ?? t, t;
  }
  infiniteLoopError(e) {
    let t = "Infinite loop on byte: " + e;
    if (this.options.silent) console.error(t);
    else throw new Error(t);
  }
};
var I = class {
  options;
  parser;
  constructor(e) {
    this.options = e || S;
  }
  space(e) {
    return "";
  }
  code({ text: e, lang: t, escaped: n }) {
    let r = (t || "").match(O.notSpaceStart)?.[0], s = e ? e.replace(O.endingNewline, "") + `
` : "";
    return r ? '<pre><code class="language-' + y(r) + '">' + (n ? s : y(s, true)) + `</code></pre>
` : "<pre><code>" + (n ? s : y(s, true)) + `</code></pre>
`;
  }
  blockquote({ tokens: e }) {
    return `<blockquote>
${this.parser.parse(e)}</blockquote>
`;
  }
  html({ text: e }) {
    return e;
  }
  def(e) {
    return "";
  }
  heading({ tokens: e, depth: t }) {
    return `<h${t}>${this.parser.parseInline(e)}</h${t}>
`;
  }
  hr(e) {
    return `<hr>
`;
  }
  list(e) {
    let t = e.ordered, n = e.start, r = "";
    for (let i = 0; i < e.items.length; i++) {
      let a = e.items[i];
      r += this.listitem(a);
    }
    let s = t ? "ol" : "ul", o = t && n !== 1 ? ' start="' + n + '"' : "";
    return "<" + s + o + `>
` + r + "</" + s + `>
`;
  }
  listitem(e) {
    return `<li>${this.parser.parse(e.tokens)}</li>
`;
  }
  checkbox({ checked: e }) {
    return "<input " + (e ? 'checked="" ' : "") + 'disabled="" type="checkbox"> ';
  }
  paragraph({ tokens: e }) {
    return `<p>${this.parser.parseInline(e)}</p>
`;
  }
  table(e) {
    let t = "", n = "";
    for (let s = 0; s < e.header.length; s++) n += this.tablecell(e.header[s]);
    t += this.tablerow({ text: n });
    let r = "";
    for (let s = 0; s < e.rows.length; s++) {
      let o = e.rows[s];
      n = "";
      for (let i = 0; i < o.length; i++) n += this.tablecell(o[i]);
      r += this.tablerow({ text: n });
    }
    return r && (r = `<tbody>${r}</tbody>`), `<table>
<thead>
` + t + `</thead>
` + r + `</table>
`;
  }
  tablerow({ text: e }) {
    return `<tr>
${e}</tr>
`;
  }
  tablecell(e) {
    let t = this.parser.parseInline(e.tokens), n = e.header ? "th" : "td";
    return (e.align ? `<${n} align="${e.align}">` : `<${n}>`) + t + `</${n}>
`;
  }
  strong({ tokens: e }) {
    return `<strong>${this.parser.parseInline(e)}</strong>`;
  }
  em({ tokens: e }) {
    return `<em>${this.parser.parseInline(e)}</em>`;
  }
  codespan({ text: e }) {
    return `<code>${y(e, true)}</code>`;
  }
  br(e) {
    return "<br>";
  }
  del({ tokens: e }) {
    return `<del>${this.parser.parseInline(e)}</del>`;
  }
  link({ href: e, title: t, text: n, tokens: r, autolink: s }) {
    let o = s ? y(n, true) : this.parser.parseInline(r), i = xe(e);
    if (i === null) return o;
    e = y(i, s);
    let a = '<a href="' + e + '"';
    return t && (a += ' title="' + y(t) + '"'), a += ">" + o + "</a>", a;
  }
  image({ href: e, title: t, text: n, tokens: r }) {
    r && (n = this.parser.parseInline(r, this.parser.textRenderer));
    let s = xe(e);
    if (s === null) return y(n);
    e = s;
    let o = `<img src="${y(e)}" alt="${y(n)}"`;
    return t && (o += ` title="${y(t)}"`), o += ">", o;
  }
  text(e) {
    return "tokens" in e && e.tokens ? this.parser.parseInline(e.tokens) : "escaped" in e && e.escaped ? e.text : y(e.text);
  }
};
var z = class {
  parser;
  strong({ text: e, tokens: t }) {
    return t ? this.parser.parseInline(t, this) : e;
  }
  em({ text: e, tokens: t }) {
    return t ? this.parser.parseInline(t, this) : e;
  }
  codespan({ text: e }) {
    return e;
  }
  del({ text: e, tokens: t }) {
    return t ? this.parser.parseInline(t, this) : e;
  }
  html({ text: e }) {
    return e;
  }
  text({ text: e }) {
    return e;
  }
  link({ text: e, tokens: t }) {
    return t ? this.parser.parseInline(t, this) : e;
  }
  image({ text: e, tokens: t }) {
    return t ? this.parser.parseInline(t, this) : e;
  }
  br() {
    return `
`;
  }
  checkbox({ raw: e }) {
    return e;
  }
};
var P = class l2 {
  options;
  renderer;
  textRenderer;
  constructor(e) {
    this.options = e || S, this.options.renderer = this.options.renderer || new I(), this.renderer = this.options.renderer, this.renderer.options = this.options, this.renderer.parser = this, this.textRenderer = new z(), this.textRenderer.parser = this;
  }
  static parse(e, t) {
    return new l2(t).parse(e);
  }
  static parseInline(e, t) {
    return new l2(t).parseInline(e);
  }
  parse(e) {
    this.renderer.parser = this;
    let t = "";
    for (let n = 0; n < e.length; n++) {
      let r = e[n];
      if (this.options.extensions?.renderers?.[r.type]) {
        let o = r, i = this.options.extensions.renderers[o.type].call({ parser: this }, o);
        if (i !== false || !["space", "hr", "heading", "code", "table", "blockquote", "list", "checkbox", "html", "def", "paragraph", "text"].includes(o.type)) {
          t += i === false ? "" : i ?? "";
          continue;
        }
      }
      let s = r;
      switch (s.type) {
        case "space": {
          t += this.renderer.space(s);
          break;
        }
        case "hr": {
          t += this.renderer.hr(s);
          break;
        }
        case "heading": {
          t += this.renderer.heading(s);
          break;
        }
        case "code": {
          t += this.renderer.code(s);
          break;
        }
        case "table": {
          t += this.renderer.table(s);
          break;
        }
        case "blockquote": {
          t += this.renderer.blockquote(s);
          break;
        }
        case "list": {
          t += this.renderer.list(s);
          break;
        }
        case "checkbox": {
          t += this.renderer.checkbox(s);
          break;
        }
        case "html": {
          t += this.renderer.html(s);
          break;
        }
        case "def": {
          t += this.renderer.def(s);
          break;
        }
        case "paragraph": {
          t += this.renderer.paragraph(s);
          break;
        }
        case "text": {
          t += this.renderer.text(s);
          break;
        }
        default: {
          let o = 'Token with "' + s.type + '" type was not found.';
          if (this.options.silent) return console.error(o), "";
          throw new Error(o);
        }
      }
    }
    return t;
  }
  parseInline(e, t = this.renderer) {
    this.renderer.parser = this;
    let n = "";
    for (let r = 0; r < e.length; r++) {
      let s = e[r];
      if (this.options.extensions?.renderers?.[s.type]) {
        let i = this.options.extensions.renderers[s.type].call({ parser: this }, s);
        if (i !== false || !["escape", "html", "link", "image", "checkbox", "strong", "em", "codespan", "br", "del", "text"].includes(s.type)) {
          n += i === false ? "" : i ?? "";
          continue;
        }
      }
      let o = s;
      switch (o.type) {
        case "escape": {
          n += t.text(o);
          break;
        }
        case "html": {
          n += t.html(o);
          break;
        }
        case "link": {
          n += t.link(o);
          break;
        }
        case "image": {
          n += t.image(o);
          break;
        }
        case "checkbox": {
          n += t.checkbox(o);
          break;
        }
        case "strong": {
          n += t.strong(o);
          break;
        }
        case "em": {
          n += t.em(o);
          break;
        }
        case "codespan": {
          n += t.codespan(o);
          break;
        }
        case "br": {
          n += t.br(o);
          break;
        }
        case "del": {
          n += t.del(o);
          break;
        }
        case "text": {
          n += t.text(o);
          break;
        }
        default: {
          let i = 'Token with "' + o.type + '" type was not found.';
          if (this.options.silent) return console.error(i), "";
          throw new Error(i);
        }
      }
    }
    return n;
  }
};
var A = class {
  options;
  block;
  constructor(e) {
    this.options = e || S;
  }
  static passThroughHooks = /* @__PURE__ */ new Set(["preprocess", "postprocess", "processAllTokens", "emStrongMask"]);
  static passThroughHooksRespectAsync = /* @__PURE__ */ new Set(["preprocess", "postprocess", "processAllTokens"]);
  preprocess(e) {
    return e;
  }
  postprocess(e) {
    return e;
  }
  processAllTokens(e) {
    return e;
  }
  emStrongMask(e) {
    return e;
  }
  provideLexer(e = this.block) {
    return e ? w.lex : w.lexInline;
  }
  provideParser(e = this.block) {
    return e ? P.parse : P.parseInline;
  }
};
function M(l3, e) {
  if (Array.isArray(e)) for (let t = 0; t < e.length; t++) l3.push(e[t]);
  else l3.push(e);
}
var ne = class {
  defaults = G();
  options = this.setOptions;
  parse = this.parseMarkdown(true);
  parseInline = this.parseMarkdown(false);
  Parser = P;
  Renderer = I;
  TextRenderer = z;
  Lexer = w;
  Tokenizer = _;
  Hooks = A;
  constructor(...e) {
    this.use(...e);
  }
  walkTokens(e, t) {
    let n = [];
    for (let r of e) switch (M(n, t.call(this, r)), r.type) {
      case "table": {
        let s = r;
        for (let o of s.header) M(n, this.walkTokens(o.tokens, t));
        for (let o of s.rows) for (let i of o) M(n, this.walkTokens(i.tokens, t));
        break;
      }
      case "list": {
        let s = r;
        M(n, this.walkTokens(s.items, t));
        break;
      }
      default: {
        let s = r;
        this.defaults.extensions?.childTokens?.[s.type] ? this.defaults.extensions.childTokens[s.type].forEach((o) => {
          let i = s[o].flat(1 / 0);
          M(n, this.walkTokens(i, t));
        }) : s.tokens && M(n, this.walkTokens(s.tokens, t));
      }
    }
    return n;
  }
  use(...e) {
    let t = this.defaults.extensions || { renderers: /* @__PURE__ */ Object.create(null), childTokens: /* @__PURE__ */ Object.create(null) };
    return e.forEach((n) => {
      let r = { ...n };
      if (r.async = this.defaults.async || r.async || false, n.extensions && (n.extensions.forEach((s) => {
        if (!s.name) throw new Error("extension name required");
        if ("renderer" in s) {
          let o = t.renderers[s.name];
          o ? t.renderers[s.name] = function(...i) {
            let a = s.renderer.apply(this, i);
            return a === false && (a = o.apply(this, i)), a;
          } : t.renderers[s.name] = s.renderer;
        }
        if ("tokenizer" in s) {
          if (!s.level || s.level !== "block" && s.level !== "inline") throw new Error("extension level must be 'block' or 'inline'");
          let o = t[s.level];
          o ? o.unshift(s.tokenizer) : t[s.level] = [s.tokenizer], s.start && (s.level === "block" ? t.startBlock ? t.startBlock.push(s.start) : t.startBlock = [s.start] : s.level === "inline" && (t.startInline ? t.startInline.push(s.start) : t.startInline = [s.start]));
        }
        "childTokens" in s && s.childTokens && (t.childTokens[s.name] = s.childTokens);
      }), r.extensions = t), n.renderer) {
        let s = this.defaults.renderer || new I(this.defaults);
        for (let o in n.renderer) {
          if (!(o in s)) throw new Error(`renderer '${o}' does not exist`);
          if (["options", "parser"].includes(o)) continue;
          let i = o, a = n.renderer[i], c = s[i];
          s[i] = (...u) => {
            let d = a.apply(s, u);
            return d === false && (d = c.apply(s, u)), d === false ? "" : d ?? "";
          };
        }
        r.renderer = s;
      }
      if (n.tokenizer) {
        let s = this.defaults.tokenizer || new _(this.defaults);
        for (let o in n.tokenizer) {
          if (!(o in s)) throw new Error(`tokenizer '${o}' does not exist`);
          if (["options", "rules", "lexer"].includes(o)) continue;
          let i = o, a = n.tokenizer[i], c = s[i];
          s[i] = (...u) => {
            let d = a.apply(s, u);
            return d === false && (d = c.apply(s, u)), d;
          };
        }
        r.tokenizer = s;
      }
      if (n.hooks) {
        let s = this.defaults.hooks || new A();
        for (let o in n.hooks) {
          if (!(o in s)) throw new Error(`hook '${o}' does not exist`);
          if (["options", "block"].includes(o)) continue;
          let i = o, a = n.hooks[i], c = s[i];
          A.passThroughHooks.has(o) ? s[i] = (u) => {
            if (s.options.async && A.passThroughHooksRespectAsync.has(o)) return (async () => {
              let h = await a.call(s, u);
              return c.call(s, h);
            })();
            let d = a.call(s, u);
            return c.call(s, d);
          } : s[i] = (...u) => {
            if (s.options.async) return (async () => {
              let h = await a.apply(s, u);
              return h === false && (h = await c.apply(s, u)), h;
            })();
            let d = a.apply(s, u);
            return d === false && (d = c.apply(s, u)), d;
          };
        }
        r.hooks = s;
      }
      if (n.walkTokens) {
        let s = this.defaults.walkTokens, o = n.walkTokens;
        r.walkTokens = function(i) {
          let a = [];
          return M(a, o.call(this, i)), s && M(a, s.call(this, i)), a;
        };
      }
      this.defaults = { ...this.defaults, ...r };
    }), this;
  }
  setOptions(e) {
    return this.defaults = { ...this.defaults, ...e }, this;
  }
  lexer(e, t) {
    return w.lex(e, t ?? this.defaults);
  }
  parser(e, t) {
    return P.parse(e, t ?? this.defaults);
  }
  parseMarkdown(e) {
    return (n, r) => {
      let s = { ...r }, o = { ...this.defaults, ...s }, i = this.onError(!!o.silent, !!o.async);
      if (this.defaults.async === true && s.async === false) return i(new Error("marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise."));
      if (typeof n > "u" || n === null) return i(new Error("marked(): input parameter is undefined or null"));
      if (typeof n != "string") return i(new Error("marked(): input parameter is of type " + Object.prototype.toString.call(n) + ", string expected"));
      if (o.hooks && (o.hooks.options = o, o.hooks.block = e), o.async) return (async () => {
        let a = o.hooks ? await o.hooks.preprocess(n) : n, u = await (o.hooks ? await o.hooks.provideLexer(e) : e ? w.lex : w.lexInline)(a, o), d = o.hooks ? await o.hooks.processAllTokens(u) : u;
        o.walkTokens && await Promise.all(this.walkTokens(d, o.walkTokens));
        let p = await (o.hooks ? await o.hooks.provideParser(e) : e ? P.parse : P.parseInline)(d, o);
        return o.hooks ? await o.hooks.postprocess(p) : p;
      })().catch(i);
      try {
        o.hooks && (n = o.hooks.preprocess(n));
        let c = (o.hooks ? o.hooks.provideLexer(e) : e ? w.lex : w.lexInline)(n, o);
        o.hooks && (c = o.hooks.processAllTokens(c)), o.walkTokens && this.walkTokens(c, o.walkTokens);
        let d = (o.hooks ? o.hooks.provideParser(e) : e ? P.parse : P.parseInline)(c, o);
        return o.hooks && (d = o.hooks.postprocess(d)), d;
      } catch (a) {
        return i(a);
      }
    };
  }
  onError(e, t) {
    return (n) => {
      if (n.message += `
Please report this to https://github.com/markedjs/marked.`, e) {
        let r = "<p>An error occurred:</p><pre>" + y(n.message + "", true) + "</pre>";
        return t ? Promise.resolve(r) : r;
      }
      if (t) return Promise.reject(n);
      throw n;
    };
  }
};
var v = new ne();
function x(l3, e) {
  return v.parse(l3, e);
}
x.options = x.setOptions = function(l3) {
  return v.setOptions(l3), x.defaults = v.defaults, ue(x.defaults), x;
};
x.getDefaults = G;
x.defaults = S;
function jt(...l3) {
  return v.use(...l3), x.defaults = v.defaults, ue(x.defaults), x;
}
x.use = jt;
x.walkTokens = function(l3, e) {
  return v.walkTokens(l3, e);
};
x.parseInline = v.parseInline;
x.Parser = P;
x.parser = P.parse;
x.Renderer = I;
x.TextRenderer = z;
x.Lexer = w;
x.lexer = w.lex;
x.Tokenizer = _;
x.Hooks = A;
x.parse = x;
var En = x.options;
var zn = x.setOptions;
var Mn = x.walkTokens;
var Bn = x.parseInline;
var qn = P.parse;
var vn = w.lex;

// src/cli/render-markdown.ts
function renderMarkdown(markdown, { color, width }) {
  const paint = createColors(color);
  const columns = Math.min(width, 100);
  const inline = (tokens = []) => tokens.map((token) => {
    switch (token.type) {
      case "strong":
        return paint("bold", inline(token.tokens));
      case "em":
        return paint("italic", inline(token.tokens));
      case "codespan":
        return paint("cyan", token.text);
      case "link": {
        const { href, tokens: inner } = token;
        const text = inline(inner);
        return /^https?:/.test(href) && text !== href ? `${text} (${href})` : text;
      }
      case "br":
        return "\n";
      default:
        return "tokens" in token && token.tokens ? inline(token.tokens) : token.text;
    }
  }).join("");
  const prose = (tokens, indent) => wrap(inline(tokens).replaceAll("\n", " "), columns - indent.length).join(`
${indent}`);
  const block = (token) => {
    switch (token.type) {
      case "heading":
        return paint(token["depth"] === 1 ? ["bold", "underline"] : "bold", inline(token.tokens));
      case "paragraph":
        return prose(token.tokens, "");
      case "code":
        return token.text.replaceAll(/^/gm, "    ");
      case "list":
        return token.items.map(
          (item) => `- ${item.tokens.map((inner) => prose("tokens" in inner ? inner.tokens : [], "  ")).join("\n  ")}`
        ).join("\n");
      case "table":
        return token.raw.trimEnd();
      case "space":
      case "html":
        return "";
      default:
        return token.raw.trimEnd();
    }
  };
  const blocks = vn(markdown).map(block).filter((text) => text !== "");
  return `${blocks.join("\n\n")}
`;
}

// src/cli/replay.ts
var replayCommand = pipelineCommand({
  summary: "run the build on recordings, standalone",
  operands: { name: "scenario", noun: "scenario", max: Infinity },
  options: {
    ...buildOptions,
    ...sandboxOption,
    ...browserOptions,
    ...runOptions,
    out: { type: "string", value: "<dir>", help: "keep the saved documents and files in this folder" },
    update: { type: "boolean", help: "write what the runs do to expected.json, and show the difference" }
  },
  steps: ["bundle", "replay"],
  operandsAre: "scenarios",
  publish: () => false,
  check({ update }) {
    if (update && process.env["CI"] && process.env["CI"] !== "false")
      throw new UsageError("--update needs a person who reads the difference. Run it on your machine.");
  }
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

// src/cli/interrupted.ts
async function untilInterrupted(work) {
  const stop = new AbortController();
  let received;
  const takeBack = endOnInterrupt(
    (signal) => {
      received = signal;
      stop.abort(new Error(`ended by ${signal}`));
    },
    { endsProcess: false }
  );
  try {
    return await work(stop.signal);
  } catch (error) {
    if (received === void 0) throw error;
    endBySignal(received);
    return exitCodes.notRun;
  } finally {
    takeBack();
  }
}

// src/cli/watch.ts
async function watchCommand(dir, options2, terminal) {
  const { cwd, stdout } = terminal;
  const { watchAndBundle, formatWatchLine } = await import("./bundle.js");
  const { buildSettings } = await import("./pipeline.js");
  const { readSettings: readSettings2 } = await import("./lint.js");
  const settings = await readSettings2(readKonnector(dir, { cwd }).dir, {
    cwd,
    config: options2.config
  });
  if (settings.problems.length > 0) {
    const { printReport: printReport2 } = await import("./lint.js");
    await printReport2(createReport(settings.problems, [], 0), options2, terminal);
    return exitCodes.usage;
  }
  const { flavour } = options2;
  const { outDir, budget, loaders } = buildSettings({ outDir: options2["out-dir"], flavour }, settings.config);
  const sandbox = new SandboxChoice(readSandboxMode(options2.sandbox));
  return untilInterrupted(async (signal) => {
    await watchAndBundle(() => readKonnector(dir, { cwd }), {
      cwd,
      ...outDir !== void 0 && { outDir },
      ...flavour !== void 0 && { flavour },
      ...budget && { budget },
      ...loaders && { loaders },
      bare: options2.bare,
      sandbox,
      signal,
      onBundled: (bundled, ms) => stdout.write(`${formatWatchLine(bundled, ms)}
`)
    });
    return exitCodes.ok;
  });
}

// src/cli/registry.ts
import { once } from "node:events";
import { resolve as resolve4 } from "node:path";

// src/cli/marketplace.ts
var marketplaceOptions = {
  registry: { type: "string", value: "<url>", help: "the registry to show (default: the official one)" },
  stack: {
    type: "string",
    value: "<url>",
    help: "or show the registries of this Cozy, with the access of dev"
  },
  filter: {
    type: "string",
    multiple: true,
    value: "<field>=<value>",
    help: "list: these alone, such as editor=Cozy; repeatable"
  },
  order: {
    type: "string",
    value: "<field>",
    help: "list: slug, type, editor or created_at; =-<field> for the reverse"
  },
  cursor: { type: "string", value: "<cursor>", help: "list: the next page" },
  limit: { type: "string", value: "<n>", help: "list: this many at most" }
};
async function findMarketplace(options2, { cwd, tokens }) {
  const { Marketplace, registryReader } = await import("./publish-registry-refusal.js");
  if (options2.stack === void 0) {
    const { officialRegistry } = await import("./lint.js");
    const url = readChecked("registry", options2.registry) ?? officialRegistry;
    const space = readChecked("space", options2.space);
    return new Marketplace(registryReader({ url, space }, tokens.token("REGISTRY_TOKEN")));
  }
  const { parseCozyUrl } = await import("./stack-address.js");
  const { readAccess } = await import("./stack-address.js");
  const { CozySession } = await import("./replay-replay-child-stack-files.js");
  const { stackReader } = await import("./replay-replay-child-stack-files.js");
  const cozy = parseCozyUrl(options2.stack, "--stack");
  const access = readAccess(cwd);
  if (access?.cozy !== cozy.origin)
    throw new OperationalError(
      `No access to ${cozy.origin} is stored here, and a Cozy shows its registries only with one. Run konnector-lint dev with this COZY_URL first.`
    );
  return new Marketplace(stackReader(new CozySession(cwd, access)));
}
function readListQuery({ filter, order, cursor, limit }) {
  const filters = filter.map((text) => {
    const [field = "", ...value] = text.split("=");
    if (!/^\w+$/.test(field) || value.length === 0)
      throw new UsageError(
        `Invalid --filter ${JSON.stringify(text)}. Use <field>=<value>, such as editor=Cozy.`
      );
    return [field, value.join("=")];
  });
  return { filters, order, cursor, limit: readNumber("limit", limit) };
}

// src/cli/registry.ts
var registryOptions = {
  dir: { type: "string", value: "<dir>", help: "where it keeps everything (default: .konnector-registry)" },
  port: { type: "string", value: "<port>", help: "default: 8081; 0 is any free one" },
  app: {
    type: "string",
    multiple: true,
    value: "<slug>:<editor>",
    help: "register this application; repeatable"
  },
  space: { type: "string", value: "<name>", help: "the space of these applications, or of those shown" },
  "virtual-space": {
    type: "string",
    multiple: true,
    value: "<name>:select|reject:<slug>,…",
    help: "show only these applications, or all but these, under this name; repeatable"
  },
  ...marketplaceOptions
};
var registryCommand = defineCommand({
  summary: "serve the embedded registry; show <slug>[@<version>], list: what users see of one",
  operands: { name: "show|list", noun: "word", max: 2 },
  options: registryOptions,
  async run({ options: options2, operands: [action, slug] }, terminal) {
    if (action === void 0) return serve(options2, terminal);
    if (action === "list" && slug === void 0)
      return (await import("./commands.js")).printAppList(
        await findMarketplace(options2, terminal),
        readListQuery(options2),
        terminal.stdout
      );
    if (action === "show" && slug !== void 0)
      return (await import("./commands.js")).printApp(
        await findMarketplace(options2, terminal),
        slug,
        terminal.stdout
      );
    throw new UsageError(
      `registry accepts show <slug>, list, or nothing; unexpected ${JSON.stringify([action, slug].join(" ").trim())}. See --help.`
    );
  }
});
async function serve(options2, { cwd, stdout, stderr }) {
  const port = readNumber("port", options2.port) ?? 8081;
  if (port > 65535) throw new UsageError(`--port is ${port}. Use one up to 65535, or 0 for any free one.`);
  const { startRegistry } = await import("./registry-server.js");
  const { space } = options2;
  const seeds = options2.app.map((text) => ({
    ...appOf(text),
    ...space !== void 0 && { space }
  }));
  const virtualSpaces = options2["virtual-space"].map((text) => virtualSpaceOf(text, space));
  const registry2 = await startRegistry({
    dir: resolve4(cwd, options2.dir ?? ".konnector-registry"),
    port,
    seeds,
    virtualSpaces,
    ...space !== void 0 && { spaces: [space] },
    ...options2.quiet ? {} : { log: (line) => stderr.write(`${line}
`) }
  }).catch((error) => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new OperationalError("Another program listens on this port. Give another one with --port.");
  });
  const lines2 = [
    `Registry: ${registry2.url}`,
    `Master token: ${registry2.masterToken}`,
    ...seeds.map(({ slug }, index) => `Token of ${slug}: ${registry2.tokens[index]}`),
    ...seeds.length === 0 ? ["It has what --dir keeps. Add an application with --app <slug>:<editor>."] : [],
    "Stop it with Ctrl+C."
  ];
  stdout.write(`${lines2.join("\n")}
`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await registry2.close();
  return exitCodes.ok;
}
function appOf(text) {
  const [slug, editor, ...rest] = text.split(":");
  if (!slug || !editor || rest.length > 0)
    throw new UsageError(`--app is ${JSON.stringify(text)}. Use <slug>:<editor>.`);
  return { slug, editor };
}
function virtualSpaceOf(text, source = "") {
  const [name, filter, list, ...rest] = text.split(":");
  if (!name || filter !== "select" && filter !== "reject" || !list || rest.length > 0)
    throw new UsageError(
      `--virtual-space is ${JSON.stringify(text)}. Use <name>:select:<slug>,… or <name>:reject:<slug>,….`
    );
  return { name, source, filter, slugs: list.split(",") };
}

// src/cli/explain.ts
import { readFileSync as readFileSync2 } from "node:fs";
var explainCommand = defineCommand({
  summary: "explain a rule; without one, list the rules by group",
  operands: { name: "rule", noun: "rule", choices: allRules.map((rule) => rule.id), max: 1 },
  options: {},
  async run({ options: options2, operands: [id] }, terminal) {
    const shape = readShape(options2, terminal);
    if (id === void 0) {
      terminal.stdout.write(formatRuleList(allRules, shape));
      return exitCodes.ok;
    }
    if (!allRules.some((rule) => rule.id === id)) throw new UsageError(unknownRule(id));
    const page = readFileSync2(packageFile(`docs/rules/${id}.md`), "utf8");
    const { renderMarkdown: renderMarkdown2 } = await import("./commands.js");
    terminal.stdout.write(renderMarkdown2(page, shape));
    return exitCodes.ok;
  }
});
function unknownRule(id) {
  const similar = didYouMean(
    id,
    allRules.map((rule) => rule.id)
  );
  const hint = similar === void 0 ? "Run konnector-lint explain for the list." : `Did you mean ${similar}?`;
  return `There is no rule ${JSON.stringify(id)}. ${hint}`;
}
function formatRuleList(rules, { color, width }) {
  const paint = createColors(color);
  const column = Math.max(...rules.map((rule) => rule.id.length)) + 4;
  const blocks = groups.flatMap((group) => {
    const members = rules.filter((rule) => rule.group === group);
    if (members.length === 0) return [];
    const lines2 = members.map(({ id, summary }) => {
      if (width < column + 30)
        return `  ${id}
${wrap(summary, width - 4).map((line) => `    ${line}`).join("\n")}`;
      return `  ${id.padEnd(column - 2)}${wrap(summary, width - column).join(`
${" ".repeat(column)}`)}`;
    });
    return [`${paint("bold", group)}
${lines2.join("\n")}`];
  });
  return `${blocks.join("\n\n")}

konnector-lint explain <rule> explains one.
`;
}

// src/cli/dev.ts
import { resolve as resolve6 } from "node:path";

// src/cli/dev-run.ts
import { resolve as resolve5 } from "node:path";
var devOptions = {
  ...buildOptions,
  ...sandboxOption,
  config: {
    type: "string",
    value: "<file>",
    help: "COZY_URL and the credentials (default: konnector-dev-config.json)"
  },
  watch: { type: "boolean", help: "run each new build" },
  forget: { type: "boolean", help: "remove the access to the Cozy; run nothing" },
  "no-browser": { type: "boolean", help: "print the address of the consent page; do not open it" }
};
async function prepareRuns(invocation, signal) {
  const { options: options2, dir, terminal } = invocation;
  const { cwd, stderr, env } = terminal;
  const sandbox = new SandboxChoice(readSandboxMode(options2.sandbox));
  const konnector = readKonnector(dir, { cwd });
  if (isClientSide(konnector.manifest))
    throw new OperationalError(
      "A client-side konnector runs in the flagship app, not on a server. Install it with konnector-lint install, then run it there."
    );
  const { readCredentials } = await import("./replay.js");
  const file = options2.config === void 0 ? void 0 : resolve5(cwd, options2.config);
  readCredentials(konnector, file);
  const cozy = await findCozy(konnector, { config: file });
  const [
    { checkStack, hasFlatSubdomains },
    { ensureAccess },
    { CozySession },
    { readScope, readSlug, runOnCozy }
  ] = await Promise.all([
    import("./replay-replay-child-stack-files.js"),
    import("./replay-replay-child-stack-files.js"),
    import("./replay-replay-child-stack-files.js"),
    import("./replay-replay-child-stack-files.js")
  ]);
  await checkStack(cozy, signal);
  const flatSubdomains = await hasFlatSubdomains(cozy, signal);
  const { DevPrinter: DevPrinter2 } = await import("./commands.js");
  const { readNeededVerbs } = await import("./linter-needed-verbs.js");
  const printer = new DevPrinter2(options2, terminal, { cozy, flatSubdomains });
  return async (current, build) => {
    const wrong = await findStackErrors(invocation);
    if (wrong.length > 0) {
      const { printReport: printReport2 } = await import("./lint.js");
      await printReport2(createReport(wrong, [], 1), options2, terminal);
      return exitCodes.found;
    }
    const access = await ensureAccess({
      konnectorDir: current.dir,
      cozy,
      slug: readSlug(current),
      scope: readScope(current),
      signal,
      onPage(page, why) {
        printer.showConsent(page, why);
        if (stderr.isTTY && !env["CI"] && !options2["no-browser"])
          void import("./replay-replay-child-stack-files.js").then(({ openBrowser }) => openBrowser(page));
      }
    });
    printer.showAccess(current.dir);
    const result = await runOnCozy({
      session: new CozySession(current.dir, access),
      build,
      konnector: current,
      credentials: readCredentials(current, file),
      neededVerbs: await readNeededVerbs(current),
      sandbox,
      signal,
      onLine: (line, stream) => printer.showLine(line, stream)
    });
    return printer.showResult(result, sandbox.notice);
  };
}
async function findStackErrors({ dir, terminal: { cwd, env } }) {
  const { runPipeline: runPipeline2 } = await import("./pipeline.js");
  const { report } = await runPipeline2({ cwd, env, dir, steps: ["lint"], publish: false });
  return report.diagnostics.filter(
    ({ severity, authority }) => severity === "error" && authority.includes("stack")
  );
}

// src/cli/dev.ts
var devCommand = defineCommand({
  summary: "run the build against your own Cozy, that of COZY_URL",
  operands: folderOperand,
  options: devOptions,
  run({ options: options2, operands: [dir = "."] }, terminal) {
    const invocation = { options: options2, dir, terminal };
    if (options2.forget) return forget(invocation);
    return untilInterrupted(
      (signal) => options2.watch ? watchAndRun(invocation, signal) : buildAndRun(invocation, signal)
    );
  }
});
async function forget({ dir, terminal: { cwd, stdout } }) {
  const { forgetAccess } = await import("./replay-replay-child-stack-files.js");
  const forgotten = await forgetAccess(resolve6(cwd, dir));
  const line = !forgotten ? "No access to a Cozy is stored here." : forgotten.known ? `Removed the access to ${forgotten.cozy} and deleted its token.` : `The Cozy at ${forgotten.cozy} had already revoked the access. Deleted the token.`;
  stdout.write(`${line}
`);
  return exitCodes.ok;
}
async function buildAndRun(invocation, signal) {
  const { options: options2, dir, terminal } = invocation;
  const { cwd, env } = terminal;
  const dev = await prepareRuns(invocation, signal);
  const { runPipeline: runPipeline2 } = await import("./pipeline.js");
  const { report, exit, build } = await runPipeline2({
    cwd,
    env,
    dir,
    steps: ["bundle"],
    publish: false,
    outDir: options2["out-dir"],
    sandbox: readSandboxMode(options2.sandbox)
  });
  if (exit !== exitCodes.ok || build === void 0) {
    const { printReport: printReport2 } = await import("./lint.js");
    await printReport2(report, options2, terminal);
    return worstExitCode([exit, exitCodes.found]);
  }
  return dev(readKonnector(dir, { cwd }), build);
}
async function watchAndRun(invocation, signal) {
  const { options: options2, dir, terminal } = invocation;
  const { cwd, stdout, stderr } = terminal;
  const dev = await prepareRuns(invocation, signal);
  const { watchAndBundle, formatWatchLine } = await import("./bundle.js");
  const { buildSettings } = await import("./pipeline.js");
  const { readSettings: readSettings2 } = await import("./lint.js");
  const settings = await readSettings2(readKonnector(dir, { cwd }).dir, { cwd });
  if (settings.problems.length > 0) {
    const { printReport: printReport2 } = await import("./lint.js");
    await printReport2(createReport(settings.problems, [], 0), options2, terminal);
    return exitCodes.usage;
  }
  const { outDir, budget } = buildSettings({ outDir: options2["out-dir"] }, settings.config);
  const stop = new AbortController();
  let running = Promise.resolve();
  let newest = 0;
  let bug;
  const run = async (build, number) => {
    if (number !== newest || signal.aborted) return;
    await dev(readKonnector(dir, { cwd }), build).catch((error) => {
      const expected = expectedError(error);
      if (expected) stderr.write(`konnector-lint: ${expected.message}
`);
      else if (!signal.aborted) {
        bug = error;
        stop.abort();
      }
    });
  };
  await watchAndBundle(() => readKonnector(dir, { cwd }), {
    cwd,
    ...outDir !== void 0 && { outDir },
    ...budget && { budget },
    sandbox: new SandboxChoice(readSandboxMode(options2.sandbox)),
    signal: AbortSignal.any([signal, stop.signal]),
    onBundled(bundled, ms) {
      stdout.write(`${formatWatchLine(bundled, ms)}
`);
      if (bundled.status === "failed") return;
      const number = ++newest;
      running = running.then(() => run(bundled.build, number));
    }
  });
  await running;
  if (bug !== void 0) throw bug;
  return exitCodes.ok;
}

// src/cli/completion/bash.ts
function formatBash(commands2) {
  const names = commands2.map(({ name }) => name).join(" ");
  return `# bash completion of konnector-lint: eval "$(konnector-lint completion bash)"
_konnector_lint() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command=lint words=
  # bash takes --format=json apart.
  if [ "$current" = = ]; then current=; elif [ "$previous" = = ]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case " ${names} " in
    *" \${COMP_WORDS[1]} "*) if [ "$COMP_CWORD" -gt 1 ]; then command="\${COMP_WORDS[1]}"; fi ;;
  esac
  case "$command $previous" in
${commands2.flatMap(valueCases).join("\n")}
    *)
      case "$command $current" in
${commands2.map(optionCase).join("\n")}
${commands2.flatMap(operandCase).join("\n")}
      esac
      if [ "$COMP_CWORD" -eq 1 ] && [ "\${current#-}" = "$current" ]; then words='${names}'; fi ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _konnector_lint konnector-lint
`;
}
function valueCases({ name, options: options2 }) {
  return options2.filter(({ takesValue }) => takesValue).map((option) => {
    const patterns = spellings(option).map((spelling) => `"${name} ${spelling}"`);
    return `    ${patterns.join(" | ")}) words='${option.choices.join(" ")}' ;;`;
  });
}
function optionCase({ name, options: options2 }) {
  return `        "${name} -"*) words='${options2.flatMap(spellings).join(" ")}' ;;`;
}
function operandCase({ name, choices }) {
  return choices.length === 0 ? [] : [`        "${name} "*) words='${choices.join(" ")}' ;;`];
}

// src/cli/completion/fish.ts
function formatFish(commands2) {
  const names = commands2.map(({ name }) => name);
  const others = names.filter((name) => name !== "lint").join(" ");
  const lines2 = commands2.flatMap((command) => {
    const when = command.name === "lint" ? `not __fish_seen_subcommand_from ${others}` : `__fish_seen_subcommand_from ${command.name}`;
    return [
      `complete -c konnector-lint -n __fish_use_subcommand -a ${command.name} -d ${quote(command.summary)}`,
      ...command.choices.length === 0 ? [] : [`complete -c konnector-lint -n ${quote(when)} -f -a ${quote(command.choices.join(" "))}`],
      ...command.options.map((option) => optionLine(when, option))
    ];
  });
  return `# fish completion of konnector-lint: konnector-lint completion fish | source
${lines2.join("\n")}
`;
}
function optionLine(when, { name, short, help, takesValue, choices }) {
  const value = !takesValue ? "" : choices.length === 0 ? " -r -F" : ` -x -a ${quote(choices.join(" "))}`;
  const letter = short === void 0 ? "" : ` -s ${short}`;
  return `complete -c konnector-lint -n ${quote(when)} -l ${name}${letter}${value} -d ${quote(help)}`;
}
function quote(text) {
  return `'${text.replaceAll(/[\\']/g, "\\$&")}'`;
}

// src/cli/completion/zsh.ts
function formatZsh(commands2) {
  const names = commands2.map(({ name, summary }) => quote2(`${name}:${summary}`));
  return `#compdef konnector-lint
# zsh completion of konnector-lint: eval "$(konnector-lint completion zsh)"
_konnector-lint() {
  local -a commands
  commands=(
${names.map((name) => `    ${name}`).join("\n")}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  local command=lint
  if [[ -n \${commands[(r)$words[2]:*]} ]]; then
    command=$words[2]
    shift words
    (( CURRENT-- ))
  fi
  case $command in
${commands2.map(commandCase).join("\n")}
  esac
}
if [[ $funcstack[1] == _konnector-lint ]]; then
  _konnector-lint "$@"
else
  compdef _konnector-lint konnector-lint
fi
`;
}
function commandCase({ name, choices, options: options2 }) {
  const operands = choices.length === 0 ? "*:file:_files" : `*:word:(${choices.join(" ")})`;
  const specs = [...options2.flatMap(optionSpecs), operands].map(quote2);
  return `    ${name}) _arguments -s ${specs.join(" \\\n      ")} ;;`;
}
function optionSpecs(option) {
  const { help, takesValue, choices, isRepeatable } = option;
  const all = spellings(option);
  const excluded = isRepeatable ? "*" : all.length > 1 ? `(${all.join(" ")})` : "";
  const action = choices.length === 0 ? "_files" : `(${choices.join(" ")})`;
  return all.map((spelling) => {
    const equals = takesValue && spelling.startsWith("--") ? "=" : "";
    return `${excluded}${spelling}${equals}[${escape(help)}]${takesValue ? `:value:${action}` : ""}`;
  });
}
function escape(text) {
  return text.replaceAll(/[\\[\]:]/g, "\\$&");
}
function quote2(text) {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

// src/cli/completion.ts
var shells = { bash: formatBash, zsh: formatZsh, fish: formatFish };
var completionCommand = defineCommand({
  summary: "print what makes a shell complete commands, options and values",
  operands: { name: Object.keys(shells).join("|"), noun: "shell", max: 1, required: true },
  options: {},
  async run({ operands: [shell = ""] }, { stdout }) {
    if (!Object.hasOwn(shells, shell))
      throw new UsageError(
        `completion needs a shell: ${formatList(Object.keys(shells), { last: "or" })}. For bash, run eval "$(konnector-lint completion bash)".`
      );
    const { readCompletable: readCompletable2 } = await import("./commands.js");
    stdout.write(shells[shell](await readCompletable2()));
    return exitCodes.ok;
  }
});

// src/cli/bundle.ts
var bundleCommand = pipelineCommand({
  summary: "bundle src/ into build/",
  operands: folderOperand,
  options: {
    ...buildOptions,
    ...sandboxOption,
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
  instead: ({ options: options2, dir, terminal }) => options2.watch ? import("./commands.js").then(({ watchCommand: watchCommand2 }) => watchCommand2(dir, options2, terminal)) : void 0,
  async after({ build, exit }, { options: options2, dir, terminal }) {
    if (options2.analyze && exit === exitCodes.ok && build) await printContents(build, dir, terminal);
  }
});
async function printContents(build, folder, { cwd, stdout }) {
  const { analyze } = await import("./bundle.js");
  const { dir, manifest } = readKonnector(folder, { cwd });
  const title = [stringAt(manifest, "slug"), stringAt(manifest, "version")].join(" ").trim();
  const analysis = analyze(build, dir, title);
  if (analysis) stdout.write(`
${analysis.table}
The treemap: ${analysis.page}
`);
}

export {
  ciCommand,
  readCompletable,
  spellings,
  DevPrinter,
  fixManifests,
  parseRuleList,
  formatOverview,
  formatHelp,
  formatOperands,
  initCommand,
  installCommand,
  lspCommand,
  printConfig,
  publishCommand,
  recordCommand,
  printApp,
  printAppList,
  renderMarkdown,
  replayCommand,
  updateBaseline,
  watchCommand,
  registryCommand,
  explainCommand,
  devCommand,
  completionCommand,
  bundleCommand
};
