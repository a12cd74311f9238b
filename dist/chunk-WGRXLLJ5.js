const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  resolveOutDir
} from "./chunk-XASN2HVC.js";
import {
  OperationalError,
  buildSettings,
  fromSystemError,
  lintStep,
  readKonnector,
  readSettings
} from "./chunk-NY7NTNCJ.js";
import {
  exitCodes,
  worstExitCode
} from "./chunk-6HM4YV7D.js";
import {
  createReport,
  warningLimitError
} from "./chunk-P4UIXRUR.js";

// src/pipeline/bundle.ts
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
async function bundleStep(konnector, request) {
  const { bundle } = await import("./chunk-CKAQIIHS.js");
  const { bundleRules: rules } = await import("./chunk-EAPVJY6R.js");
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
  const { BuildNotFound, readBuild } = await import("./chunk-ALMBQUB6.js");
  return await readBuild(resolve(konnector.dir, resolveOutDir(request)), konnector.dir).catch(
    (error) => {
      if (error instanceof BuildNotFound) return void 0;
      throw error;
    }
  );
}
async function sinceLastTime(konnector, build, request) {
  const former = await formerBuild(konnector, request);
  if (former === void 0 || "unknown" in former) return former?.unknown;
  const { compareBuilds, formatComparison: comparisonText } = await import("./chunk-TBWLN3DV.js");
  const { noticesName } = await import("./chunk-Q3AS5VAQ.js");
  const written = build.files.some(({ path }) => path === noticesName);
  const notices = written ? readFileSync(join(build.dir, noticesName), "utf8") : void 0;
  const comparison = compareBuilds(former.build, { files: build.files, notices });
  return `Against ${former.name}: ${comparisonText(comparison)}.`;
}
async function formerBuild({ dir, manifest }, { branch = "build", env, registry, space }) {
  const { readBranchBuild: readFormerBuild, readPublishedBuild } = await import("./chunk-O5TNOTDS.js");
  const pushed2 = await readFormerBuild(dir, branch, env);
  if (pushed2) return { name: branch, build: pushed2 };
  const { slug } = manifest.value ?? {};
  if (registry === void 0 || typeof slug !== "string") return void 0;
  const { RegistryRefusal } = await import("./chunk-MGX6ZVWY.js");
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
var StepRunner = class {
  steps = [];
  diagnostics = [];
  exits = [];
  #progress;
  #policy;
  constructor(policy, progress) {
    this.#policy = policy;
    this.#progress = progress;
  }
  /** Whether every step so far passed, had nothing to do, or was not asked for more. */
  get clean() {
    return this.steps.every((step) => step.status !== "failed");
  }
  /**
   * Runs a step and gives what it hands on. A step with an error among its diagnostics failed; `CannotRun` makes it a
   * failed step of exit code 3.
   */
  async step(name, run) {
    this.#progress(`${name}…`);
    const start = performance.now();
    const result = await run().catch((thrown) => {
      const error = fromSystemError(thrown) ?? thrown;
      if (!(error instanceof OperationalError)) throw error;
      return { status: "failed", reason: error.message, exit: exitCodes.notRun };
    });
    const ms = Math.round(performance.now() - start);
    const { outputs = {} } = result;
    const diagnostics = this.#heeded(result);
    const hasErrors = diagnostics.some(({ severity }) => severity === "error");
    const status = hasErrors ? "failed" : result.status;
    const reason = result.reason ?? (status === "failed" && !hasErrors ? leftOut(result) : void 0);
    this.steps.push({ name, status, ms, outputs, ...reason === void 0 ? {} : { reason } });
    this.diagnostics.push(...diagnostics);
    this.exits.push(result.exit ?? (status === "failed" ? exitCodes.found : exitCodes.ok));
    return status === "failed" ? void 0 : result.value;
  }
  #heeded({ diagnostics = [], rules }) {
    return rules ? this.#policy.apply(diagnostics, new Set(rules.map((rule) => rule.id))) : diagnostics;
  }
};
function leftOut({ diagnostics = [] }) {
  const error = diagnostics.find(({ severity }) => severity === "error");
  return error && `${error.message} Whatever the configuration says of ${error.rule}, the step cannot go on.`;
}

// src/pipeline/publication.ts
async function preparePublication(konnector, build, request) {
  const { readCheckout: readSource } = await import("./chunk-MJD65NC2.js");
  const { manifestString: stringAt, resolveVersion: versionOf } = await import("./chunk-I7ZSPKYA.js");
  const { findRemote } = await import("./chunk-W6KPOAXB.js");
  const { plan } = await import("./chunk-YXT3IU5K.js");
  const { cwd, env, branch, tokens, registry, space, publish, profile = "recommended", steps } = request;
  const talk = { env, ...request.progress && { progress: request.progress } };
  const source = await readSource(konnector.dir, env);
  const { version, diagnostics } = versionOf(source, konnector.manifest, { tag: request.tag, profile });
  if (version === void 0)
    return { version, diagnostics, plan: { diagnostics: [] }, push: void 0, submit: void 0 };
  const identity = {
    slug: stringAt(konnector.manifest, "slug") ?? "",
    editor: stringAt(konnector.manifest, "editor") ?? "",
    version
  };
  const remote = findRemote(source, request.remote, cwd);
  const push = remote && { build, source, konnector: identity, remote, branch, token: tokens?.git, ...talk };
  const submit = registry === void 0 ? void 0 : {
    build,
    source,
    konnector: identity,
    registry: { url: registry, space, token: tokens?.registry },
    remote,
    ...talk
  };
  const planned = await plan({
    build,
    manifest: konnector.manifest,
    version,
    profile,
    publish,
    push,
    submit: steps.includes("submit") ? submit : void 0
  });
  return { version, plan: planned, push, submit, diagnostics: [...diagnostics, ...planned.diagnostics] };
}

// src/pipeline/publish.ts
var noVersion = "There is no version to publish.";
async function publishSteps(konnector, build, request, journal) {
  let preparing;
  const publication = () => preparing ??= preparePublication(konnector, build, request);
  const { steps } = request;
  let commit;
  if (steps.includes("push"))
    commit = await journal.step(
      "push",
      () => orSkipped(request, async () => pushStep(await publication(), request))
    );
  if (steps.includes("submit"))
    await journal.step(
      "submit",
      () => orSkipped(request, async () => submitStep(await publication(), request, commit))
    );
}
async function orSkipped(request, run) {
  try {
    return await run();
  } catch (error) {
    if (error instanceof OperationalError && !request.publish)
      return { status: "skipped", reason: error.message };
    throw error;
  }
}
async function pushStep(publication, request) {
  const { plan, push: options, version, diagnostics } = publication;
  const { publishRules: rules } = await import("./chunk-YA2ABCCG.js");
  const told = { diagnostics, rules };
  if (diagnostics.some(({ severity }) => severity === "error"))
    return { ...told, status: "failed", reason: "What would be published has errors, so nothing was pushed." };
  if (version === void 0) return { ...told, ...lacking(request, noVersion) };
  if (options === void 0 || plan.push === void 0)
    return {
      ...told,
      ...lacking(request, "There is no remote to push to. Add an origin, or give one with --remote.")
    };
  if (plan.push instanceof OperationalError) throw plan.push;
  if (!request.publish || plan.push.status !== "planned") return { ...told, ...pushed(plan.push) };
  const obstacle = obstacleOf(plan.submit);
  if (obstacle)
    return {
      ...told,
      status: "skipped",
      reason: `Nothing was pushed, because it cannot be submitted.`,
      exit: obstacle
    };
  const { push } = await import("./chunk-O2RVKILR.js");
  return { ...told, ...pushed(await push(options)) };
}
function obstacleOf(planned) {
  if (planned instanceof OperationalError || planned?.status === "skipped") return exitCodes.notRun;
  return planned?.status === "failed" ? exitCodes.found : void 0;
}
function pushed(result) {
  const { status, branch, commit, added, changed, removed, notices } = result;
  const changes = `${added.length} added, ${changed.length} changed, ${removed.length} removed`;
  const outputs = { commit, branch, ...status !== "unchanged" && { changes } };
  const notice = notices.length > 0 ? { reason: notices.join(" ") } : {};
  switch (status) {
    case "passed":
    case "unchanged":
      return { status, outputs, value: commit, ...notice };
    case "planned":
      return { status: "skipped", outputs, reason: `Planned: ${branch} would get this commit.` };
    case "stale":
      return {
        status: "skipped",
        outputs,
        reason: `${branch} holds the build of a later commit, and was left alone.`
      };
  }
}
async function submitStep({ plan, submit: options, version }, request, commit) {
  if (version === void 0)
    return request.steps.includes("push") ? { status: "skipped", reason: noVersion } : lacking(request, noVersion);
  if (options === void 0)
    return lacking(request, "There is no registry to submit to. Give one with --registry.");
  if (plan.submit instanceof OperationalError) throw plan.submit;
  if (plan.submit === void 0) return { status: "skipped", reason: "What would be published has errors." };
  if (!request.publish || plan.submit.status !== "planned") return submitted(plan.submit, request);
  if (request.steps.includes("push") && commit === void 0)
    return { status: "skipped", reason: "Nothing was pushed." };
  const { submit } = await import("./chunk-MKYPWZCF.js");
  return submitted(await submit({ ...options, commit: commit ?? tipOf(plan) }), request);
}
function tipOf({ push }) {
  return push === void 0 || push instanceof OperationalError || push.status !== "unchanged" ? void 0 : push.commit;
}
function submitted(result, request) {
  const { status, version, state, sha256, archiveUrl, url, reason } = result;
  const outputs = {
    version,
    ...state && { state },
    ...sha256 && { sha256 },
    ...archiveUrl && { archive: archiveUrl },
    ...url && { url }
  };
  const told = { outputs, ...reason === void 0 ? {} : { reason } };
  switch (status) {
    case "passed":
    case "failed":
      return { ...told, status };
    case "unchanged":
      return { ...told, status, reason: reason ?? "It is already published." };
    case "planned":
      return { ...told, status: "skipped", reason: "Planned: this version would be submitted." };
    case "skipped":
      return { ...told, status: "skipped", exit: request.publish ? exitCodes.notRun : exitCodes.ok };
  }
}
function lacking({ publish }, reason) {
  return { status: "skipped", reason, exit: publish ? exitCodes.notRun : exitCodes.ok };
}

// src/pipeline/replay.ts
import { relative } from "node:path";
async function replayStep(konnector, build, request) {
  const { findScenarios, replay } = await import("./chunk-VPEYJE3K.js");
  const { replayRules: rules } = await import("./chunk-LZQ4ALY7.js");
  const { unusedPermissions } = await import("./chunk-ZHT36CDQ.js");
  const known = findScenarios(konnector.dir);
  const scenarios = chosen(known, request.scenarios ?? []);
  if (scenarios.length === 0) return withoutRecording(request);
  const { cwd, replayOut: out, progress } = request;
  const runs = [];
  for (const scenario of scenarios) {
    progress?.(`replay ${scenario.name}…`);
    runs.push(await replay(build, konnector, scenario, { cwd, ...out !== void 0 && { out } }));
  }
  const whole = scenarios.length === known.length && runs.every(({ status }) => status === "passed");
  const unused = whole ? unusedPermissions(runs, konnector.manifest) : [];
  return {
    ...verdictOf(runs),
    // Of what did not happen in a part of the runs, nobody can say that it never does.
    rules: whole ? rules : [],
    diagnostics: [...runs.flatMap((run) => run.diagnostics), ...unused],
    outputs: outputsOf2(runs),
    value: runs
  };
}
function chosen(scenarios, names) {
  const known = scenarios.map((scenario) => scenario.name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== void 0)
    throw new OperationalError(
      `There is no recording ${JSON.stringify(unknown)}. ${known.length === 0 ? "There is none yet" : `Those there are: ${known.join(", ")}`}; konnector-lint record makes one.`
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
function verdictOf(runs) {
  const timeout = runs.find((run) => run.status === "timeout");
  if (timeout)
    return { status: "failed", reason: `${timeout.scenario} did not end in time.`, exit: exitCodes.notRun };
  const [skipped] = runs;
  if (skipped && runs.every((run) => run.status === "skipped"))
    return { status: "skipped", ...skipped.reason && { reason: skipped.reason } };
  return { status: "passed" };
}
function outputsOf2(runs) {
  const sum = (number) => runs.reduce((total, run) => total + number(run), 0);
  const isolation = [...new Set(runs.map((run) => run.isolation))].join(", ");
  return {
    scenarios: runs.length,
    exchanges: sum((run) => run.exchanges.served),
    documents: sum((run) => run.saved.documents),
    files: sum((run) => run.saved.files),
    ...isolation && { isolation }
  };
}

// src/pipeline/run.ts
async function runPipeline(asked) {
  const konnector = readKonnector(asked.dir, { cwd: asked.cwd });
  const policy = await readSettings(konnector.dir, asked);
  if (policy.problems.length > 0)
    return { report: createReport(policy.problems, [], 0), exit: exitCodes.usage };
  const request = completed(asked, policy.config);
  const journal = new StepRunner(policy, request.progress ?? (() => void 0));
  const build = await runSteps(konnector, request, { journal, policy });
  const report = createReport(journal.diagnostics, journal.steps, 1);
  const tooMany = warningLimitError(report.summary.warnings, request.maxWarnings);
  return {
    report,
    exit: worstExitCode([...journal.exits, tooMany === void 0 ? exitCodes.ok : exitCodes.found]),
    ...tooMany !== void 0 && { tooMany },
    ...build && { build }
  };
}
function completed(asked, config) {
  const { maxWarnings, branch, space } = config;
  return {
    ...asked,
    profile: asked.profile ?? (asked.publish ? "registry" : config.profile ?? "recommended"),
    maxWarnings: asked.maxWarnings ?? maxWarnings,
    requireReplay: asked.requireReplay || config.requireReplay === true,
    ...buildSettings(asked, config),
    branch: asked.branch ?? branch,
    space: asked.space ?? space
  };
}
async function runSteps(konnector, request, { journal, policy }) {
  const asked = (...names) => names.some((name) => request.steps.includes(name));
  const skip = async (reason, ...names) => {
    for (const name of names)
      if (asked(name)) await journal.step(name, async () => ({ status: "skipped", reason }));
  };
  const lint = () => lintStep(konnector, { ...request, policy });
  if (asked("lint")) await journal.step("lint", lint);
  if (!isReadable(konnector)) {
    const [first, ...rest] = request.steps.filter((name) => name !== "lint");
    if (first && !asked("lint")) await journal.step(first, lint);
    else if (first) await skip("The manifest cannot be read.", first);
    await skip("The manifest cannot be read.", ...rest);
    return void 0;
  }
  const build = asked("bundle") ? await journal.step("bundle", () => bundleStep(konnector, request)) : asked("replay", "push", "submit") ? await existingBuild(konnector, request) : void 0;
  if (!build) await skip("There is no build.", "replay", "push", "submit");
  else {
    if (asked("replay")) await journal.step("replay", () => replayStep(konnector, build, request));
    const warnings = journal.diagnostics.filter(({ severity }) => severity === "warning").length;
    const tooMany = warningLimitError(warnings, request.maxWarnings);
    if (!journal.clean) await skip("A step before it failed.", "push", "submit");
    else if (tooMany !== void 0) await skip(`There are ${tooMany}`, "push", "submit");
    else if (asked("push", "submit")) await publishSteps(konnector, build, request, journal);
  }
  return build;
}
function isReadable({ manifest }) {
  return manifest.problems.length === 0 && manifest.root?.type === "object";
}

export {
  runPipeline
};
