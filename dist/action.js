const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  maskOutput,
  protectTokens
} from "./secrets-protect.js";
import {
  takeTokens
} from "./secrets-token-vault.js";
import {
  readSharedOptions,
  sharedOptions
} from "./publish-push-mode.js";
import {
  core_exports,
  error,
  info,
  setSecret,
  warning
} from "./actions-http-client.js";
import "./tunnel.js";
import "./undici-llhttp_simd-wasm.js";
import {
  createOctokit,
  isVersionTag,
  manifestString
} from "./github-octokit.js";
import {
  fetchError
} from "./publish-publish-targets-options.js";
import {
  digestFiles
} from "./build-files.js";
import "./http-proxy.js";
import {
  markdownText
} from "./report-markdown-text.js";
import "./semver-subset.js";
import "./semver-range.js";
import "./secrets-access-token.js";
import {
  runPipeline
} from "./pipeline.js";
import "./bundle-out-dir.js";
import "./sandbox.js";
import "./dist.js";
import {
  allRules
} from "./rules.js";
import "./bundle-rules.js";
import "./build-rule.js";
import "./sandbox-limits.js";
import "./replay-rules.js";
import "./cozy-build-files.js";
import "./secrets-mask.js";
import "./process-group.js";
import "./publish-rules.js";
import {
  readObject
} from "./json-read.js";
import {
  checkOptionValue,
  formatNames,
  formats,
  isRerun,
  manifestName,
  parseSteps,
  readFile,
  readKonnector,
  readRepositoryText,
  sandboxModes,
  suggestOption,
  valueAt,
  version,
  writeInside
} from "./lint.js";
import {
  UsageError,
  exitCodeOf,
  exitCodes,
  expectedError
} from "./text-escape.js";

// action/inputs.ts
var secretInputs = ["registry-token", "github-token", "notify"];
function describeUnknownInputs(given) {
  const known = [...secretInputs];
  readInputs((name) => {
    known.push(name);
    return "";
  });
  return given.flatMap((variable) => /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase() ?? []).filter((name) => !known.includes(name)).map(
    (name) => `There is no input ${JSON.stringify(name)}. ${suggestOption(name, known) ?? "README.md of konnector-lint lists the inputs."}`
  );
}
function readInputs(get) {
  const optional = (name) => get(name) || void 0;
  const registry = get("registry") ? checked("registry", get("registry")) : void 0;
  return {
    workingDirectory: get("working-directory") || ".",
    path: get("path") || ".",
    steps: parseSteps("The input steps", get("steps")),
    publish: oneOf("publish", get("publish") || "auto", ["auto", "never"]),
    publishBranch: optional("publish-branch"),
    profile: get("profile") ? oneOf("profile", get("profile"), ["recommended", "registry"]) : void 0,
    base: optional("base"),
    config: optional("config"),
    maxWarnings: numberOf("max-warnings", get("max-warnings")),
    requireReplay: booleanOf("require-replay", get("require-replay"), false),
    outDir: get("out-dir") || "build",
    remote: optional("remote"),
    branch: get("branch") ? checked("branch", get("branch")) : void 0,
    allowRollback: booleanOf("allow-rollback", get("allow-rollback"), false),
    registry,
    ...readSharedOptions(
      { nameOf: (name) => `the input ${name}`, valueOf: (name) => sharedInput(name, get) },
      registry
    ),
    space: get("space") ? checked("space", get("space")) : void 0,
    tag: optional("tag"),
    preview: booleanOf("preview", get("preview"), false),
    buildDigest: optional("build-digest"),
    sandbox: get("sandbox") ? oneOf("sandbox", get("sandbox"), sandboxModes) : void 0,
    annotations: booleanOf("annotations", get("annotations"), true),
    summary: booleanOf("summary", get("summary"), true),
    comment: booleanOf("comment", get("comment"), false),
    formats: get("format").split("\n").map((line) => line.trim()).filter(Boolean).map(formatOf)
  };
}
function sharedInput(name, get) {
  if (sharedOptions[name].type === "string") return get(name) || void 0;
  return booleanOf(name, get(name), false) ? "true" : void 0;
}
function formatOf(line) {
  const [name = "", ...file] = line.split("=");
  if (file.length === 0)
    throw new UsageError(
      `The input format has ${JSON.stringify(line)}. Use lines such as sarif=report.sarif.`
    );
  return { name: oneOf("format", name, formatNames), file: file.join("=") };
}
function oneOf(name, value, allowed) {
  const found = allowed.find((item) => item === value);
  if (found === void 0)
    throw new UsageError(
      `The input ${name} is ${JSON.stringify(value)}. ${suggestOption(value, allowed) ?? `Use ${allowed.join(", ")}.`}`
    );
  return found;
}
function booleanOf(name, value, byDefault) {
  return value === "" ? byDefault : oneOf(name, value.toLowerCase(), ["true", "false"]) === "true";
}
function checked(name, value) {
  const remedy = checkOptionValue(name, value);
  if (remedy === void 0) return value;
  throw new UsageError(`The input ${name} is ${JSON.stringify(value)}. ${remedy}`);
}
function numberOf(name, value) {
  if (value === "") return void 0;
  if (!/^\d+$/.test(value))
    throw new UsageError(`The input ${name} is ${JSON.stringify(value)}. Use a number.`);
  return Number(value);
}

// action/run.ts
import { join as join2, resolve as resolve3 } from "node:path";

// action/event.ts
function pullRequestOf({ payload }) {
  const number = valueAt(payload, "pull_request", "number");
  const base = valueAt(payload, "pull_request", "base", "sha");
  return {
    ...typeof number === "number" && Number.isSafeInteger(number) && { number },
    ...typeof base === "string" && { base }
  };
}
var ownEvents = ["push", "release", "workflow_dispatch", "repository_dispatch", "schedule", "workflow_run"];
function mayPublish(event, input, slug) {
  const { payload } = event;
  if (!ownEvents.includes(event.name))
    return no(`the event is ${event.name}, and only ${ownEvents.join(", ")} publish`);
  if (payload === void 0)
    return no("the description of the event, the file at GITHUB_EVENT_PATH, is missing or is not JSON");
  if (valueAt(payload, "repository", "fork")) return no("the repository is a fork");
  if (valueAt(payload, "workflow_run") && fromElsewhere(payload))
    return no("the run was started by a fork or a pull request");
  if (input.publish === "never") return no("the input publish is never");
  if (event.refType === "tag")
    return isVersionTag(event.refName, slug) ? { publish: true } : no(`the tag ${JSON.stringify(event.refName)} is not a version of ${slug ?? "this konnector"}`);
  const branch = input.publishBranch ?? valueAt(payload, "repository", "default_branch");
  if (typeof branch !== "string") return no("the publish branch is not known: set the input publish-branch");
  if (event.refName === branch) return { publish: true };
  return no(`this is ${event.refName}, and only ${branch} and tags publish`);
}
function decidePreview(event, input) {
  const { name, payload } = event;
  const nothing = (why) => ({ do: "nothing", why });
  if (!input.preview) return nothing("the input preview is false");
  if (input.publish === "never") return nothing("the input publish is never");
  if (name !== "pull_request") return nothing(`the event is ${name}, and only pull_request has previews`);
  const { number } = pullRequestOf(event);
  if (number === void 0) return nothing("the description of the event names no pull request");
  const [from, own] = [
    valueAt(payload, "pull_request", "head", "repo", "full_name"),
    valueAt(payload, "repository", "full_name")
  ];
  if (typeof from !== "string" || from !== own)
    return nothing("the pull request comes from a fork, whose token may only read");
  if (valueAt(payload, "pull_request", "user", "login") === "dependabot[bot]")
    return nothing("the pull request is Dependabot's, whose token may only read");
  return { do: valueAt(payload, "action") === "closed" ? "remove" : "push", pullRequest: number };
}
function fromElsewhere(payload) {
  const from = valueAt(payload, "workflow_run", "head_repository", "full_name");
  return valueAt(payload, "workflow_run", "event") !== "push" || from !== valueAt(payload, "repository", "full_name");
}
function no(why) {
  return { publish: false, why };
}

// action/github.ts
import { posix, relative, sep } from "node:path";
function markerFor(path) {
  const folder = posix.normalize(path).replace(/^\.?\/|\/$|^\.$/g, "");
  return folder === "" ? "<!-- konnector-lint -->" : `<!-- konnector-lint ${encodeURI(folder)} -->`;
}
var maxPages = 100;
function createGitHub(env, token) {
  const [owner, repo] = env.GITHUB_REPOSITORY?.split("/") ?? [];
  if (!owner || !repo || !token) return void 0;
  const place = { owner, repo };
  const api = () => createOctokit(env.GITHUB_API_URL || "https://api.github.com", token);
  const withoutToken = (work) => work().catch((error2) => {
    throw new Error(token.hideIn(fetchError(error2)));
  });
  return {
    readFile: (path, ref) => withoutToken(async () => {
      const { data } = await (await api()).rest.repos.getContent({ ...place, path, ref });
      const { type, content } = data;
      return type === "file" && typeof content === "string" ? Buffer.from(content, "base64") : void 0;
    }),
    comment: (pullRequest, markdown, path) => withoutToken(async () => {
      const octokit = await api();
      const { issues } = octokit.rest;
      const on = { ...place, issue_number: pullRequest };
      const marker = markerFor(path);
      const body = `${marker}
${markdown}`;
      const pages = octokit.paginate.iterator(issues.listComments, { ...on, per_page: 100 });
      let page = 0;
      for await (const { data: comments } of pages) {
        if (++page > maxPages) throw new Error("the pull request has too many comments");
        const own = list(comments).find(
          ({ body: text }) => typeof text === "string" && text.startsWith(marker)
        );
        if (own) return void await issues.updateComment({ ...place, comment_id: own.id, body });
      }
      await issues.createComment({ ...on, body });
    })
  };
}
function list(comments) {
  if (!Array.isArray(comments)) throw new Error("GitHub did not answer with comments");
  return comments;
}
function repositoryPath(workspace, path) {
  return relative(workspace, path).split(sep).join("/");
}

// action/folder.ts
import { statSync } from "node:fs";
import { basename, dirname, relative as relative2, resolve } from "node:path";
function findKonnector(workspace, { workingDirectory, path }) {
  const folder = basename(path) === manifestName ? dirname(path) : path;
  const inputs = [
    ["working-directory", workingDirectory],
    ["path", inWorkspace(workspace, workingDirectory, folder)]
  ];
  for (const [name, dir] of inputs)
    if (!statSync(resolve(workspace, dir), { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(
        `The input ${name} leads to ${JSON.stringify(dir)}, which is no folder of the repository. Name one from its root, and check the repository out first (actions/checkout).`
      );
  return inWorkspace(workspace, workingDirectory, folder);
}
function inWorkspace(workspace, workingDirectory, path) {
  return relative2(workspace, resolve(workspace, workingDirectory, path)) || ".";
}

// action/results.ts
import { join, resolve as resolve2 } from "node:path";
var commentLimit = 65e3;
async function publishResults(outcome, audience) {
  const { inputs, workspace, core, env, mask } = audience;
  const files = resolve2(workspace, inputs.workingDirectory);
  const report = mask.data(outcome.report);
  const print = async (name, more = {}) => mask.text((await formats[name]())(report, { ...conreadRepositoryText(audience), ...more }));
  core.info(await print("pretty"));
  if (inputs.annotations) process.stdout.write(await print("github"));
  if (outcome.notNotified !== void 0) core.warning(mask.text(outcome.notNotified));
  for (const { name, reason = "" } of outcome.unfinished)
    core.error(mask.text(reason), { title: `${name} did not run` });
  if (inputs.summary && env.GITHUB_STEP_SUMMARY) await writeSummary(await print("markdown"), core);
  for (const { name, file } of inputs.formats) writeInside(files, file, await print(name));
  const reportFile = join(env.RUNNER_TEMP ?? workspace, "konnector-lint-report.json");
  writeInside(workspace, reportFile, await print("json"));
  setOutputs({ ...outputsOf({ ...outcome, report }), report: reportFile }, core);
  if (inputs.comment) await comment(await print("markdown", { maxBytes: commentLimit }), audience);
}
async function publishFailure(exit, message, { env, core }) {
  setOutputs({ "exit-code": exit, published: false }, core);
  if (core.getInput("summary").toLowerCase() === "false" || !env.GITHUB_STEP_SUMMARY) return;
  await writeSummary(
    `### konnector-lint: nothing was checked or published

${markdownText(message)}
`,
    core
  );
}
function setOutputs(outputs, core) {
  try {
    for (const [name, value] of Object.entries(outputs)) if (value !== void 0) core.setOutput(name, value);
  } catch (error2) {
    core.warning(
      `The outputs could not be set (${error2.message}). The runner must provide a file at GITHUB_OUTPUT.`
    );
  }
}
async function writeSummary(markdown, core) {
  try {
    await core.summary.addRaw(markdown).write();
  } catch (error2) {
    core.warning(
      `The job summary could not be written (${error2.message}). The runner must provide a file at GITHUB_STEP_SUMMARY.`
    );
  }
}
function outputsOf({ report, exit, published, build }) {
  const step = (name) => report.steps.find((found) => found.name === name);
  const [push, submit] = [step("push"), step("submit")];
  return {
    "exit-code": exit,
    errors: report.summary.errors,
    warnings: report.summary.warnings,
    published,
    "preview-source": push?.outputs.source,
    version: submit?.outputs.version,
    "build-digest": build && digestFiles(build.files),
    "build-commit": push?.outputs.commit,
    "push-status": push?.status,
    "archive-sha256": submit?.outputs.sha256,
    "archive-url": submit?.outputs.archive,
    "submission-url": submit?.outputs.url,
    provenance: submit?.outputs.provenance,
    "submit-status": submit?.status
  };
}
async function comment(markdown, { folder, event, github, core }) {
  const { number } = pullRequestOf(event);
  if (number === void 0 || github === void 0) return;
  try {
    await github.comment(number, markdown, folder);
  } catch (error2) {
    core.warning(
      `The comment could not be written (${error2.message}). The job needs "permissions: pull-requests: write", which a fork's pull request never has.`
    );
  }
}
function conreadRepositoryText({ workspace, inputs, env }) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return {
    ...server && repository && inputs.remote === void 0 && { repositoryUrl: `${server}/${repository}` },
    verdictFirst: isRerun(env),
    rules: allRules,
    source: (file) => readRepositoryText(resolve2(workspace, file)),
    color: false,
    width: 120,
    version
  };
}

// action/run.ts
async function run(env, core, tokens2) {
  try {
    for (const problem of describeUnknownInputs(Object.keys(env))) core.warning(problem);
    const inputs = readInputs((name) => core.getInput(name));
    const workspace = resolve3(env.GITHUB_WORKSPACE ?? ".");
    const folder = findKonnector(workspace, inputs);
    const event = readEvent(env);
    const decision = mayPublish(event, inputs, readSlug(workspace, folder));
    const preview = decidePreview(event, inputs);
    const wouldPublish = inputs.steps.includes("push") || inputs.steps.includes("submit");
    if (inputs.preview && preview.do === "nothing") core.info(`No preview: ${preview.why}.`);
    if (wouldPublish && !decision.publish && preview.do === "nothing")
      core.info(`Nothing will be published: ${decision.why}.`);
    const git = tokens2.input("github-token");
    const registry = tokens2.input("registry-token");
    const notify = tokens2.input("notify");
    const oidc = tokens2.token("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
    for (const token of [git, registry, notify]) if (token?.notice !== void 0) core.warning(token.notice);
    const github = createGitHub(env, git);
    const around = { workspace, folder, event, github, env, core, mask: tokens2.mask };
    const asked = requestOf(inputs, decision.publish, around);
    if (preview.do === "remove") {
      const { dropPreview } = await import("./pipeline-preview.js");
      core.info(await dropPreview({ ...asked, preview: preview.pullRequest, token: git }));
      setOutputs({ "exit-code": exitCodes.ok, published: false }, core);
      return exitCodes.ok;
    }
    const writes = preview.do === "push" ? { publish: true, preview: preview.pullRequest, profile: inputs.profile ?? "recommended" } : {};
    const sandbox = inputs.sandbox ?? (asked.publish || writes.publish || registry ? "require" : "prefer");
    const outcome = await runPipeline({
      ...asked,
      ...writes,
      sandbox,
      tokens: { registry, git, notify, oidc }
    });
    await publishResults(outcome, { inputs, ...around });
    return outcome.exit;
  } catch (thrown) {
    const exit = exitCodeOf(thrown);
    const error2 = expectedError(thrown);
    await publishFailure(exit, tokens2.mask.text(error2?.message ?? "Internal error. The log has it."), {
      env,
      core
    });
    if (error2 === void 0) throw thrown;
    core.error(error2.message);
    return exit;
  }
}
function readEvent(env) {
  const path = env.GITHUB_EVENT_PATH;
  const payload = path ? readObject(readFile(path) ?? "") : {};
  return {
    name: env.GITHUB_EVENT_NAME ?? "",
    refType: env.GITHUB_REF_TYPE ?? "",
    refName: env.GITHUB_REF_NAME ?? "",
    payload
  };
}
function readSlug(workspace, path) {
  try {
    return manifestString(readKonnector(path, { cwd: workspace, manifestOnly: true }).manifest, "slug");
  } catch {
    return void 0;
  }
}
function requestOf(inputs, publish, { workspace, folder, event, github, env, core }) {
  const { path: _path, workingDirectory, config, sandbox: _sandbox, preview: _preview, ...rest } = inputs;
  const ownRepository = env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY && `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}`;
  return {
    ...rest,
    cwd: workspace,
    env,
    dir: folder,
    config: config && inWorkspace(workspace, workingDirectory, config),
    publish,
    replayPage: inputs.formats.some(({ name }) => name === "html"),
    base: inputs.base ?? pullRequestOf(event).base,
    readRemoteFile: async (dir, file, ref) => github?.readFile(repositoryPath(workspace, join2(dir, file)), ref),
    fallbackRemote: ownRepository || void 0,
    // Of several tags on the commit, the one that started the run counts.
    tag: inputs.tag ?? (publish && event.refType === "tag" ? event.refName : void 0),
    progress: (line) => core.info(line)
  };
}

// action/main.ts
var tokens = takeTokens(process.env);
if (!tokens.isEmpty) {
  for (const name of secretInputs) tokens.input(name)?.tell(setSecret);
  maskOutput(tokens.mask);
  for (const notice of protectTokens(tokens, process.env)) warning(notice);
}
process.exitCode = await run(process.env, core_exports, tokens).catch((error2) => {
  error("konnector-lint: internal error. Please report it with the lines below.");
  info(error2 instanceof Error ? error2.stack ?? error2.message : String(error2));
  return exitCodes.fault;
});
