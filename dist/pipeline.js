const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  resolveOutDir
} from "./bundle-out-dir.js";
import {
  SandboxChoice
} from "./sandbox.js";
import {
  buildRules
} from "./build-rule.js";
import {
  publishRules
} from "./publish-rules.js";
import {
  Linter,
  createReport,
  displayPath,
  isInside,
  isSlug,
  readKonnector,
  readSettings,
  stringAt,
  warningLimitError
} from "./lint.js";
import {
  OperationalError,
  exitCodes,
  expectedError,
  worstExitCode
} from "./text-escape.js";

// src/pipeline/settings.ts
function buildSettings({ outDir, flavour, budget, loaders }, config) {
  return {
    outDir: outDir ?? (flavour === void 0 ? config.outDir : void 0),
    budget: budget ?? config.budget,
    loaders: loaders ?? config.loaders
  };
}

// src/pipeline/bundle.ts
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
async function bundleStep(konnector, request) {
  const { bundle } = await import("./bundle.js");
  const { bundleRules } = await import("./bundle-rules.js");
  const rules = Object.values(bundleRules);
  const { cwd, profile, outDir, flavour, bare = false, budget, loaders, sandbox } = request;
  const bundled = await bundle(konnector, {
    cwd,
    profile,
    bare,
    sandbox,
    ...outDir !== void 0 && { outDir },
    ...flavour !== void 0 && { flavour },
    ...budget && { budget },
    ...loaders && { loaders }
  });
  const { diagnostics, status } = bundled;
  if (status === "failed") return { status, rules: [], diagnostics, ...keptAside(bundled, cwd) };
  const { build } = bundled;
  const made = { status, diagnostics, value: build, outputs: outputsOf(build) };
  if (bare && status === "passed")
    return { ...made, rules: [], reason: "Without source map, notices, bill of materials and checks." };
  return { ...made, rules, ...await sinceLastTime(konnector, build, request) };
}
function keptAside({ failedBuild }, cwd) {
  if (failedBuild === void 0) return {};
  return {
    reason: `The build that failed is in ${displayPath(cwd, failedBuild)}; the former one is unchanged.`
  };
}
async function existingBuild(konnector, request) {
  const { BuildNotFound, readBuild } = await import("./bundle.js");
  return await readBuild(resolve(konnector.dir, resolveOutDir(request)), konnector.dir).catch(
    (error) => {
      if (error instanceof BuildNotFound) return void 0;
      throw error;
    }
  );
}
async function sinceLastTime(konnector, build, request) {
  const former = await formerBuild(konnector, request);
  if (former === void 0) return {};
  if ("unknown" in former) return { reason: former.unknown };
  const { compareBuilds, formatComparison } = await import("./build-tree.js");
  const { noticesName } = await import("./build-tree.js");
  const written = build.files.some(({ path }) => path === noticesName);
  const notices = written ? readFileSync(join(build.dir, noticesName), "utf8") : void 0;
  const comparison = compareBuilds(former.build, { files: build.files, notices });
  const text = formatComparison(comparison);
  const { before, after } = comparison.bytes;
  return {
    reason: `Against ${former.name}: ${text}.`,
    changes: before === after && comparison.packages?.added.length === 0 ? [] : [`The build is ${text}.`]
  };
}
async function formerBuild({ dir, manifest }, { branch, env, registry, space }) {
  const { readBranchBuild, readPublishedBuild } = await import("./publish.js");
  const { buildBranch, konnectorBranch } = await import("./publish.js");
  const slug = stringAt(manifest, "slug");
  const own = slug !== void 0 && isSlug(slug) ? [konnectorBranch(slug)] : [];
  for (const name of branch === void 0 ? [...own, buildBranch] : [branch]) {
    const pushed = await readBranchBuild(dir, { branch: name, slug }, env);
    if (pushed) return { name, build: pushed };
  }
  if (registry === void 0 || slug === void 0) return void 0;
  const { RegistryRefusal } = await import("./publish-registry-refusal.js");
  try {
    const published = await readPublishedBuild(slug, { url: registry, space });
    return published && { name: `${published.version} in the registry`, build: published.build };
  } catch (error) {
    if (!(error instanceof OperationalError || error instanceof RegistryRefusal)) throw error;
    return { unknown: `Not compared with the published build. ${error.message}` };
  }
}
function outputsOf({ entry, files }) {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { entry, files: files.length, bytes };
}

// src/pipeline/step-runner.ts
function lacking(publish, reason) {
  return { status: "skipped", reason, exit: publish ? exitCodes.notRun : exitCodes.ok };
}
var StepRunner = class {
  steps = [];
  diagnostics = [];
  exits = [];
  changes = [];
  runs = [];
  #progress;
  #settings;
  constructor(settings, progress) {
    this.#settings = settings;
    this.#progress = progress;
  }
  /** Whether no step has failed so far. */
  get clean() {
    return this.steps.every((step) => step.status !== "failed");
  }
  /**
   * Runs a step and gives what it hands on. A step with an error among its diagnostics failed; `OperationalError` makes it a
   * failed step of exit code 3.
   */
  async step(name, run) {
    this.#progress(`${name}…`);
    const start = performance.now();
    const result = await run().catch((thrown) => {
      const error = expectedError(thrown);
      if (!(error instanceof OperationalError)) throw thrown;
      return { status: "failed", reason: error.message, exit: exitCodes.notRun };
    });
    const ms = Math.round(performance.now() - start);
    const { outputs = {} } = result;
    const diagnostics = this.#applySettings(result);
    const hasErrors2 = diagnostics.some(({ severity }) => severity === "error");
    const status = hasErrors2 ? "failed" : result.status;
    const reason = result.reason ?? (status === "failed" && !hasErrors2 ? explainHiddenError(result) : void 0);
    this.steps.push({ name, status, ms, outputs, ...reason === void 0 ? {} : { reason } });
    this.changes.push(...result.changes ?? []);
    this.diagnostics.push(...diagnostics);
    this.runs.push(...result.runs ?? []);
    this.exits.push(result.exit ?? (status === "failed" ? exitCodes.found : exitCodes.ok));
    return status === "failed" ? void 0 : result.value;
  }
  #applySettings({ diagnostics = [], rules }) {
    return rules ? this.#settings.apply(diagnostics, new Set(rules.map((rule) => rule.id))) : diagnostics;
  }
};
function explainHiddenError({ diagnostics = [] }) {
  const error = diagnostics.find(({ severity }) => severity === "error");
  return error && `${error.message} The step cannot go on, although the configuration turns ${error.rule} off.`;
}

// src/pipeline/lint.ts
async function lintStep(konnector, options) {
  const linter = await Linter.of(konnector, options);
  const { problems, notices } = linter;
  return {
    status: "passed",
    changes: linter.userChanges(),
    diagnostics: [...problems, ...linter.lint()],
    ...notices.length > 0 && { reason: notices.join(" ") }
  };
}

// src/pipeline/publication.ts
import { resolve as resolve2 } from "node:path";
async function preparePublication(konnector, build, options) {
  const { manifestString, resolveVersion } = await import("./github-octokit.js");
  const { findRemote } = await import("./publish.js");
  const { resolveSshAlias } = await import("./publish.js");
  const { checkBeforePush } = await import("./bundle.js");
  const { cwd, env, profile, progress, steps, tokens = {} } = options;
  const { manifest } = konnector;
  const { checkout, hasGit } = await readSource(konnector.dir, options);
  const dirty = checkout.dirty.filter((path) => !isInside(resolve2(checkout.root, path), build.dir));
  const { preview } = options;
  const source = preview === void 0 ? checkout : withoutTags(checkout);
  const resolved = resolveVersion({ ...source, dirty }, manifest, { tag: options.tag, profile });
  const { version, tag, diagnostics } = resolved;
  if (version === void 0) return { ...unpublishable(version, diagnostics), reason: resolved.reason };
  const sandbox = options.buildDigest === void 0 ? options.sandbox : void 0;
  const checked = await checkBeforePush(build, { cwd, profile, sandbox });
  diagnostics.push(...checked.diagnostics);
  if (checked.blocked) return unpublishable(version, diagnostics);
  const found = findRemote(checkout, options.remote, cwd) ?? findRemote(checkout, options.fallbackRemote, cwd);
  const remote = found && await resolveSshAlias(found, env);
  const identity = {
    slug: manifestString(manifest, "slug") ?? "",
    editor: manifestString(manifest, "editor") ?? "",
    version
  };
  const branch = preview === void 0 ? options.branch : await choosePreviewBranch(preview, checkout, identity.slug);
  const push = remote && await orError(preparePush());
  const submission = steps.includes("submit") ? await orError(prepareSubmission()) : void 0;
  const known = submission instanceof OperationalError ? [] : submission?.diagnostics ?? [];
  return {
    version,
    push,
    submission,
    ...preview !== void 0 && remote && branch !== void 0 && await previewSourceOf(remote, branch),
    diagnostics: [...diagnostics, ...known],
    async certify(result) {
      const { certify } = await import("./pipeline-preview.js");
      const { dir } = konnector;
      const made = { build, dir, konnector: identity, date: checkout.date, tag, remote, tokens, env };
      return certify(made, result);
    },
    async [Symbol.asyncDispose]() {
      if (push && !(push instanceof OperationalError)) await push[Symbol.asyncDispose]();
    }
  };
  async function preparePush() {
    const { preparePushBy } = await import("./publish.js");
    const { readTree } = await import("./build-tree.js");
    return preparePushBy(options.pushMode ?? (hasGit ? void 0 : "api"), {
      files: readTree(build),
      checkout,
      konnector: identity,
      remote,
      branch,
      isRelease: tag !== void 0,
      token: tokens.git,
      // A pull request may be pushed anew from an earlier commit.
      allowRollback: options.allowRollback === true || preview !== void 0,
      env,
      progress
    });
  }
  async function choosePreviewBranch(pullRequest, from, slug) {
    const { previewBranch } = await import("./publish.js");
    return previewBranch({ checkout: from, slug, branch: options.branch, pullRequest });
  }
  async function prepareSubmission() {
    const { createTarget } = await import("./publish.js");
    const { registry, space, targetValues = {}, checks = [] } = options;
    const target = await createTarget({ registry, space, values: targetValues, tokens, env, progress });
    const { commit, previous } = push === void 0 || push instanceof OperationalError ? {} : push.plan;
    return target?.prepare({
      build,
      manifest,
      konnector: identity,
      checkout,
      remote,
      commit,
      previous,
      profile,
      checks
    });
  }
}
async function readSource(dir, { env, tokens = {} }) {
  const { NotARepository, readCheckout } = await import("./publish.js");
  const { GitMissing } = await import("./publish-registry-refusal.js");
  try {
    return { checkout: await readCheckout(dir, env), hasGit: true };
  } catch (error) {
    if (!(error instanceof GitMissing || error instanceof NotARepository) || !env["GITHUB_SHA"]) throw error;
    const { readWorkflowCheckout } = await import("./publish.js");
    const checkout = await readWorkflowCheckout(dir, env, tokens.git);
    if (checkout === void 0) throw error;
    return { checkout, hasGit: false };
  }
}
async function previewSourceOf(remote, branch) {
  const { findPreviewSource } = await import("./pipeline-preview.js");
  const previewSource = await findPreviewSource(remote.url, branch);
  return previewSource === void 0 ? {} : { previewSource };
}
function withoutTags(checkout) {
  const { eventTag: _, ...others } = checkout;
  return { ...others, tags: [] };
}
function unpublishable(version, diagnostics) {
  return {
    version,
    push: void 0,
    submission: void 0,
    diagnostics,
    certify: async () => ({ outputs: {}, notices: [] }),
    async [Symbol.asyncDispose]() {
    }
  };
}
async function orError(promise) {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof OperationalError) return error;
    throw error;
  }
}

// src/pipeline/publisher.ts
var Publisher = class {
  #publication;
  #publish;
  #pushes;
  /** The build is not to be pushed unless it can be submitted, too. */
  #needsTarget;
  /** Undefined without a target; an error or a refused plan when it cannot be submitted. */
  #submission;
  /** The commit that holds the build on the remote. */
  #commit;
  #reported = false;
  constructor(publication, { publish, steps, pushAlone = false }) {
    this.#publication = publication;
    this.#publish = publish;
    this.#pushes = steps.includes("push");
    this.#needsTarget = steps.includes("submit") && !pushAlone;
    this.#submission = publication.submission;
    const { push } = publication;
    if (!this.#pushes && isPrepared(push) && push.plan.status === "unchanged") this.#commit = push.plan.commit;
  }
  async [Symbol.asyncDispose]() {
    await this.#publication[Symbol.asyncDispose]();
  }
  /** Finds out, before the first write, whether the target would take the credentials. */
  async authorize() {
    const { submission } = this.#publication;
    if (!isPrepared(submission) || submission.plan.status !== "planned") return;
    try {
      this.#submission = await submission.authorize() ?? submission;
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      this.#submission = error;
    }
  }
  async push() {
    const { push, version, diagnostics, reason = "There is no version to publish." } = this.#publication;
    const found = this.#reportFindings();
    if (hasErrors(diagnostics))
      return {
        ...found,
        status: "failed",
        reason: "Nothing was pushed, because the build or the manifest has errors (see above)."
      };
    if (version === void 0) return { ...found, ...lacking(this.#publish, reason) };
    if (push === void 0) {
      const lack = "There is no remote to push to. Add an origin, or give one with --remote.";
      return { ...found, ...lacking(this.#publish, lack) };
    }
    if (push instanceof OperationalError) throw push;
    const { plan } = push;
    if (!this.#publish || plan.status !== "planned") {
      if (plan.status === "unchanged") this.#commit = plan.commit;
      return { ...found, ...describePush(plan, this.#publish, this.#publication) };
    }
    if (this.#submission === void 0 && this.#needsTarget) {
      const lack = `Not pushed: there is ${noTarget} To push the build alone, ask for the steps up to push.`;
      return { ...found, ...lacking(true, lack) };
    }
    const exit = obstacle(this.#submission);
    if (exit !== void 0)
      return {
        ...found,
        status: "skipped",
        exit,
        reason: "Not pushed: the submission would fail (see below)."
      };
    const result = await push.apply();
    if (result.status !== "stale") this.#commit = result.commit;
    return { ...found, ...describePush(result, this.#publish, this.#publication) };
  }
  async submit() {
    const { version, diagnostics, reason = "There is no version to publish." } = this.#publication;
    const submission = this.#submission;
    const first = !this.#reported;
    const found = this.#reportFindings();
    if (hasErrors(diagnostics)) {
      const blocked = "Nothing was submitted, because the build or the manifest has errors.";
      return { ...found, status: first ? "failed" : "skipped", reason: blocked };
    }
    if (version === void 0) return { ...found, ...lacking(this.#publish && first, reason) };
    if (submission === void 0) {
      return { ...found, ...lacking(this.#publish, `There is ${noTarget}`) };
    }
    if (submission instanceof OperationalError) throw submission;
    if (!isPrepared(submission)) return { ...found, ...describeSubmission(submission, this.#publish) };
    if (!this.#publish || submission.plan.status !== "planned")
      return { ...found, ...describeSubmission(submission.plan, this.#publish) };
    if (this.#commit === void 0) {
      if (this.#pushes) return { ...found, status: "skipped", reason: "Nothing was pushed." };
      throw new OperationalError("The remote does not hold this build. Push it first.");
    }
    const result = await submission.apply(this.#commit);
    const { outputs, notices } = await this.#publication.certify(result);
    const described = describeSubmission(result, this.#publish);
    const words = [described.reason, ...notices].filter(Boolean).join(" ");
    return {
      ...found,
      ...described,
      outputs: { ...described.outputs, ...outputs },
      ...words !== "" && { reason: words }
    };
  }
  /** The findings belong to the first step that runs. */
  #reportFindings() {
    if (this.#reported) return {};
    this.#reported = true;
    return {
      diagnostics: this.#publication.diagnostics,
      rules: [...publishRules, ...Object.values(buildRules)]
    };
  }
};
var noTarget = "no registry to submit to. Give one with --registry or --registry-repository.";
function isPrepared(value) {
  return value !== void 0 && "plan" in value;
}
function hasErrors(diagnostics) {
  return diagnostics.some(({ severity }) => severity === "error");
}
function obstacle(submission) {
  if (submission instanceof OperationalError) return exitCodes.notRun;
  const status = isPrepared(submission) ? submission.plan.status : submission?.status;
  if (status === "skipped") return exitCodes.notRun;
  return status === "refused" ? exitCodes.found : void 0;
}
function describePush(result, publish, { previewSource }) {
  const { status, branch, commit, tag, added, changed, removed, notices } = result;
  const changes = `${added.length} added, ${changed.length} changed, ${removed.length} removed`;
  const outputs = {
    ...commit !== void 0 && { commit },
    branch,
    ...tag !== void 0 && { tag },
    ...previewSource !== void 0 && { source: previewSource },
    ...status !== "unchanged" && { changes }
  };
  const reason = notices.join(" ");
  switch (status) {
    case "passed":
    case "unchanged":
      return { status, outputs, ...reason !== "" && { reason } };
    case "planned": {
      const places = tag === void 0 ? branch : `${branch} and the tag ${tag}`;
      const planned = `Dry run: would push this commit to ${places}.`;
      return { status: "skipped", outputs, reason: [planned, ...notices].join(" ") };
    }
    case "stale":
      return { ...lacking(publish, reason), outputs };
  }
}
function describeSubmission(result, publish) {
  const { status, version, state, sha256, archiveUrl, url, update } = result;
  const reason = [result.reason, update].filter(Boolean).join(" ") || void 0;
  const outputs = {
    version,
    ...state && { state },
    ...sha256 && { sha256 },
    ...archiveUrl && { archive: archiveUrl },
    ...url && { url }
  };
  const described = { outputs, ...reason === void 0 ? {} : { reason } };
  switch (status) {
    case "passed":
      return { ...described, status };
    case "refused":
      return { ...described, status: "failed" };
    case "unchanged":
      return { ...described, status, reason: reason ?? "This version is already published." };
    case "planned":
      return {
        ...described,
        status: "skipped",
        reason: ["Dry run: would submit this version.", reason].filter(Boolean).join(" ")
      };
    case "skipped":
      return { ...described, ...lacking(publish, reason ?? "") };
  }
}

// src/pipeline/publish.ts
async function publishSteps(konnector, build, request, runner) {
  const { steps, publish } = request;
  const checks = [...runner.steps];
  let preparing;
  const prepare = async () => {
    const publisher2 = new Publisher(
      await preparePublication(konnector, build, { ...request, checks }),
      request
    );
    if (publish) await publisher2.authorize();
    return publisher2;
  };
  const publisher = () => preparing ??= prepare();
  try {
    for (const name of ["push", "submit"])
      if (steps.includes(name))
        await runner.step(name, () => orLacking(publish, async () => (await publisher())[name]()));
  } finally {
    const prepared = await preparing?.catch(() => void 0);
    await prepared?.[Symbol.asyncDispose]();
  }
}
async function orLacking(publish, run) {
  try {
    return await run();
  } catch (error) {
    if (error instanceof OperationalError && !publish) return lacking(publish, error.message);
    throw error;
  }
}

// src/pipeline/publication-news.ts
function readNews(steps, manifest) {
  const last = steps.findLast(({ name }) => name === "push" || name === "submit");
  if (last?.status !== "passed") return void 0;
  const outputs = Object.assign({}, ...steps.map((step) => step.outputs));
  const text = (name) => outputs[name] === void 0 ? {} : { [name]: String(outputs[name]) };
  const konnector = stringAt(manifest, "slug") ?? "the konnector";
  const links = { ...text("url"), ...text("archive"), ...text("sha256"), ...text("commit") };
  if (last.name === "push") return { konnector, state: "pushed", ...text("commit") };
  const state = outputs["state"] === "pending" ? "pending" : "published";
  return { konnector, state, ...text("version"), ...links };
}

// src/pipeline/replay.ts
import { availableParallelism } from "node:os";
import { relative } from "node:path";
async function replayStep(konnector, build, request) {
  const { findScenarios, replay } = await import("./replay-replay.js");
  const { findNode } = await import("./replay.js");
  const { readNeededVerbs } = await import("./linter-needed-verbs.js");
  const { replayRules } = await import("./replay-rules.js");
  const { unusedPermissions } = await import("./replay.js");
  const known = findScenarios(konnector.dir);
  const scenarios = chosen(known, request.scenarios ?? []);
  if (scenarios.length === 0) return withoutRecording(request);
  const {
    cwd,
    replayOut: out,
    replayUpdate: update = false,
    replayGrantAll: grantAll = false,
    browser,
    env,
    progress,
    onReplay,
    sandbox
  } = request;
  const options = {
    cwd,
    node: await findNode({ asked: request.replayNode, mode: sandbox.mode, dir: konnector.dir }),
    sandbox,
    update,
    grantAll,
    readNeededVerbs: () => readNeededVerbs(konnector),
    ...out !== void 0 && { out },
    ...browser !== void 0 && { browser },
    ...env && { env },
    ...request.replayPage && { page: roomFor(scenarios.length) }
  };
  let started = 0;
  const runs = await mapConcurrently(scenarios, (scenario) => {
    progress?.(`replay ${++started} of ${scenarios.length}: ${scenario.name}…`);
    return replay(build, konnector, scenario, options);
  });
  for (const run of runs) await onReplay?.(run);
  const whole = scenarios.length === known.length && runs.every(({ status }) => status === "passed");
  const unused = whole ? unusedPermissions(runs, konnector.manifest) : [];
  return {
    ...verdictOf(runs, request),
    // Only all the runs together show what is never needed.
    rules: whole ? replayRules : [],
    diagnostics: [...runs.flatMap((run) => run.diagnostics), ...unused],
    outputs: outputsOf2(runs),
    runs: request.replayPage ? runs.map(detailsOf) : [],
    value: runs
  };
}
function detailsOf({ scenario, status, details, reason, diagnostics }) {
  return details ?? {
    scenario,
    status: status === "skipped" ? "skipped" : "failed",
    reason: reason ?? diagnostics[0]?.message ?? "It did not run."
  };
}
var maxPage = { bodies: 2e6, texts: 1e6, pictures: 3e6 };
function roomFor(runs) {
  const share = (of) => Math.floor(maxPage[of] / runs);
  return { bodies: share("bodies"), texts: share("texts"), pictures: share("pictures") };
}
var maxRuns = Math.max(1, Math.min(4, availableParallelism()));
async function mapConcurrently(items, map) {
  const results = [];
  const waiting = [...items.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await map(next[1]);
  };
  await Promise.all(Array.from({ length: maxRuns }, work));
  return results;
}
function chosen(scenarios, names) {
  const known = scenarios.map((scenario) => scenario.name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== void 0)
    throw new OperationalError(
      `The scenario ${JSON.stringify(unknown)} does not exist. ${known.length === 0 ? "Make one with konnector-lint record." : `There are: ${known.join(", ")}.`}`
    );
  return names.length === 0 ? scenarios : scenarios.filter(({ name }) => names.includes(name));
}
function withoutRecording({ requireReplay, steps, dir }) {
  const alone = !steps.includes("lint");
  const needed = requireReplay === true || alone;
  return {
    status: needed ? "failed" : "skipped",
    reason: `There is no recording below ${relative("", `${dir}/test/replay`)}. Make one with konnector-lint record.`,
    exit: needed ? exitCodes.notRun : exitCodes.ok
  };
}
function verdictOf(runs, { requireReplay }) {
  const timeout = runs.find((run) => run.status === "timeout");
  if (timeout)
    return { status: "failed", reason: `${timeout.scenario} did not end in time.`, exit: exitCodes.notRun };
  const skipped = runs.find((run) => run.status === "skipped");
  const reason = skipped?.reason && { reason: skipped.reason };
  if (skipped && requireReplay) return { status: "failed", ...reason, exit: exitCodes.notRun };
  if (skipped && runs.every((run) => run.status === "skipped")) return { status: "skipped", ...reason };
  return { status: "passed" };
}
function outputsOf2(runs) {
  const sum = (number) => runs.reduce((total, run) => total + number(run), 0);
  const distinct = (text) => [...new Set(runs.map(text).filter(Boolean))].join(", ");
  const [runtime, isolation] = [distinct((run) => run.runtime), distinct((run) => run.isolation)];
  return {
    scenarios: runs.length,
    exchanges: sum((run) => run.exchanges.served),
    documents: sum((run) => run.saved.documents),
    files: sum((run) => run.saved.files),
    ...runtime && { runtime },
    ...isolation && { isolation }
  };
}

// src/pipeline/run.ts
async function runPipeline({ tokens, ...asked }) {
  const konnector = readKonnector(asked.dir, { cwd: asked.cwd });
  const settings = await readSettings(konnector.dir, asked);
  if (settings.problems.length > 0)
    return {
      report: createReport(settings.problems, [], 0),
      exit: exitCodes.usage,
      published: false,
      unfinished: []
    };
  const request = completed(asked, settings.config);
  const runner = new StepRunner(settings, request.progress ?? (() => void 0));
  const build = await runSteps(konnector, request, { runner, settings, tokens });
  const report = {
    ...createReport(runner.diagnostics, runner.steps, 1, {
      ...request.sandbox.notice !== void 0 && { notice: request.sandbox.notice },
      changes: runner.changes
    }),
    ...runner.runs.length > 0 && { runs: runner.runs }
  };
  const tooMany = warningLimitError(report.summary.warnings, request.maxWarnings);
  const exit = worstExitCode([...runner.exits, tooMany === void 0 ? exitCodes.ok : exitCodes.found]);
  const notNotified = await notify(runner.steps, konnector, tokens);
  return {
    report,
    exit,
    published: exit === exitCodes.ok && request.preview === void 0 && isPublished(runner.steps),
    unfinished: runner.steps.filter(
      ({ status }, at) => status === "skipped" && runner.exits[at] !== exitCodes.ok
    ),
    ...tooMany !== void 0 && { tooMany },
    ...notNotified !== void 0 && { notNotified },
    ...build && { build }
  };
}
async function notify(steps, { manifest }, tokens) {
  const webhook = tokens?.notify;
  const news = readNews(steps, manifest);
  if (webhook === void 0 || news === void 0) return void 0;
  const { notifyWebhook } = await import("./publish.js");
  return await notifyWebhook(webhook, news);
}
function isPublished(steps) {
  const last = steps.findLast(({ name }) => name === "push" || name === "submit");
  return last?.status === "passed" && last.outputs["state"] !== "pending";
}
function completed(asked, config) {
  const { maxWarnings, branch, space } = config;
  return {
    ...asked,
    steps: asked.preview === void 0 ? asked.steps : asked.steps.filter((name) => name !== "submit"),
    profile: asked.profile ?? (asked.publish ? "registry" : config.profile ?? "recommended"),
    maxWarnings: asked.maxWarnings ?? maxWarnings,
    requireReplay: asked.requireReplay || config.requireReplay === true,
    ...buildSettings(asked, config),
    sandbox: new SandboxChoice(asked.sandbox ?? (asked.publish ? "require" : "prefer")),
    branch: asked.branch ?? branch,
    space: asked.space ?? space
  };
}
async function runSteps(konnector, request, { runner, settings, tokens }) {
  const asked = (...names) => names.some((name) => request.steps.includes(name));
  const skip = async (reason, ...names) => {
    for (const name of names)
      if (asked(name)) await runner.step(name, async () => ({ status: "skipped", reason }));
  };
  const lint = () => lintStep(konnector, { ...request, settings });
  if (asked("lint")) await runner.step("lint", lint);
  if (!isReadable(konnector)) {
    const [first, ...rest] = request.steps.filter((name) => name !== "lint");
    if (first && !asked("lint")) await runner.step(first, lint);
    else if (first) await skip("The manifest cannot be read.", first);
    await skip("The manifest cannot be read.", ...rest);
    return void 0;
  }
  const build = asked("bundle") ? await runner.step("bundle", () => bundleStep(konnector, request)) : asked("replay", "push", "submit") ? await existingBuild(konnector, request) : void 0;
  if (build) await requireDigest(build, request.buildDigest);
  if (!build) await skip("There is no build.", "replay", "push", "submit");
  else {
    if (asked("replay")) await runner.step("replay", () => replayStep(konnector, build, request));
    const warnings = runner.diagnostics.filter(({ severity }) => severity === "warning").length;
    const tooMany = warningLimitError(warnings, request.maxWarnings);
    if (!runner.clean) await skip("A step before it failed.", "push", "submit");
    else if (tooMany !== void 0) await skip(`There are ${tooMany}`, "push", "submit");
    else if (asked("push", "submit")) await publishSteps(konnector, build, { ...request, tokens }, runner);
  }
  return build;
}
async function requireDigest({ dir, files }, expected) {
  if (expected === void 0) return;
  const { digestFiles } = await import("./build-files.js");
  const digest = digestFiles(files);
  if (digest !== expected)
    throw new OperationalError(
      `${dir} is not the build that was checked: its digest is ${digest}, not ${expected}. Publish the files of the check as they are.`
    );
}
function isReadable({ manifest }) {
  return manifest.problems.length === 0 && manifest.root?.type === "object";
}

export {
  buildSettings,
  runPipeline
};
